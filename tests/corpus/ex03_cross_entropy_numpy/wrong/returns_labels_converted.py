# mistakes: one_hot: returns-labels
"""Thinks encoding means making them floats."""

import numpy as np


def one_hot(labels, num_classes):
    encoded = np.asarray(labels, dtype=float)
    return encoded.copy()


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
