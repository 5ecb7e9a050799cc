# mistakes: cross_entropy: swapped-arguments
"""H(p, q) with p and q exchanged; a larger epsilon."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(p, q):
    p, q = np.atleast_2d(p), np.atleast_2d(q)
    return -np.sum(q * np.log(np.maximum(p, 1e-7))) / len(q)
