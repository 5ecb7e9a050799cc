# mistakes: cross_entropy: log-base-10, sum-not-mean
"""log10, summed."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log10(np.clip(probs, 1e-12, 1.0)))
