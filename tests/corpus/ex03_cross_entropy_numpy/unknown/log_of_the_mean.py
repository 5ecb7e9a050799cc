# mistakes: cross_entropy: ?
"""Averages the probabilities first and takes the log last."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    p = np.mean(np.sum(targets * probs, axis=-1))
    return -np.log(max(p, 1e-12))
