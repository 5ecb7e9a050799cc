# mistakes: one_hot: ?
"""range(len - 1): the last row stays empty."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    for i in range(len(labels) - 1):
        out[i, labels[i]] = 1
    return out


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
