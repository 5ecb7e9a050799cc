# mistakes: cross_entropy: no-log
"""No log."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return np.mean(-np.sum(targets * probs, axis=-1))
