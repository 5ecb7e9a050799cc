# mistakes: one_hot: marks-all-rows
"""Asks which classes occur, and repeats the answer for every sample."""

import numpy as np


def one_hot(labels, num_classes):
    present = np.isin(np.arange(num_classes), labels)
    return np.tile(present, (len(labels), 1)).astype(float)


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
