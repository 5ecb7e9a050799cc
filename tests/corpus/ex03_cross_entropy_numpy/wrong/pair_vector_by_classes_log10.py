# mistakes: cross_entropy: divides-vector-by-num-classes, log-base-10
"""len() and log10."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log10(probs + 1e-15)) / len(probs)
