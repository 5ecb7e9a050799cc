# mistakes: cross_entropy: sum-not-mean
"""A dot product of the flattened tables."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    return -np.dot(targets.ravel(), np.log(probs.ravel() + 1e-12))
