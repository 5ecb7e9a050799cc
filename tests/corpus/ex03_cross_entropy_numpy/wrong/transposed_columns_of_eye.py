# mistakes: one_hot: transposed
"""Takes columns of the identity, since vectors are columns."""

import numpy as np


def one_hot(labels, num_classes):
    return np.identity(num_classes)[:, labels]


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
