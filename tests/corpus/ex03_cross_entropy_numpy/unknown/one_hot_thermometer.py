# mistakes: one_hot: ?
"""Fills everything up to the label: <= for ==."""

import numpy as np


def one_hot(labels, num_classes):
    return (np.arange(num_classes) <= labels[:, None]).astype(int)


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
