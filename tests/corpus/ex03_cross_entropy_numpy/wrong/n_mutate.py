# mistakes: cross_entropy: mutates-input
"""probs[probs == 0] = eps."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    probs[probs == 0] = 1e-12
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))
