# mistakes: cross_entropy: ?
"""Median, because it is robust."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    losses = -(targets * np.log(probs + 1e-12)).sum(axis=-1)
    return np.median(losses)
