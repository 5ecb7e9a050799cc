# mistakes: cross_entropy: swapped-arguments
"""(probs, targets)."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(predicted, actual):
    return -np.mean(np.sum(actual * np.log(predicted + 1e-12), axis=-1))
