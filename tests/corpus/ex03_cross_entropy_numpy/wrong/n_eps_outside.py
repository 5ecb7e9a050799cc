# mistakes: cross_entropy: log-of-zero
"""eps outside of log."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * (np.log(probs) + 1e-9), axis=-1))
