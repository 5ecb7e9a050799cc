# mistakes: one_hot: chained-indexing
"""Selects with a boolean mask of rows in a loop, and writes into the selection."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    for c in range(num_classes):
        out[labels == c][:, c] = 1
    return out


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
