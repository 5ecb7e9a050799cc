# mistakes: one_hot: writes-label-value
"""Writes the label."""
import numpy as np


def one_hot(labels, num_classes):
    m = np.zeros((len(labels), num_classes))
    for i, y in enumerate(labels):
        m[i][y] = y
    return m


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
