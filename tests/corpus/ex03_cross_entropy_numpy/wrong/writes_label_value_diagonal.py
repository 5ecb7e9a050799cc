# mistakes: one_hot: writes-label-value
"""diag(0, 1, 2, ...) instead of the identity."""

import numpy as np


def one_hot(labels, num_classes):
    return np.diag(np.arange(num_classes))[labels]


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
