# mistakes: cross_entropy: mutates-input
"""Replaces the zeros in the array that was handed in."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    probs[probs == 0] = 1e-12
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))
