# mistakes: one_hot: marks-all-rows, extra-column
"""A colon for the rows and one column too many."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes + 1))
    out[:, labels] = 1
    return out


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
