# mistakes: one_hot: complement, transposed
"""!= and the axes swapped."""

import numpy as np


def one_hot(labels, num_classes):
    return (np.arange(num_classes)[:, None] != labels).astype(int)


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
