# mistakes: one_hot: writes-label-value, extra-column
"""diag(0..C) instead of the identity."""

import numpy as np


def one_hot(labels, num_classes):
    return np.diag(np.arange(num_classes + 1))[labels]


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
