# mistakes: cross_entropy: squared-error
"""MSE."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return np.mean((probs - targets) ** 2)
