# mistakes: one_hot: infers-num-classes
"""Overwrites the argument with max + 1, as found in an old notebook."""

import numpy as np


def one_hot(labels, num_classes):
    num_classes = int(labels.max()) + 1
    out = np.zeros((labels.size, num_classes))
    for i, k in enumerate(labels):
        out[i, k] = 1
    return out


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
