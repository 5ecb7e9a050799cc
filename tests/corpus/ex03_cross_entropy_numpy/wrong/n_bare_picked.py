# mistakes: cross_entropy: log-of-zero
"""Only the true class, unprotected."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.log((targets * probs).sum(axis=-1)).mean()
