# mistakes: cross_entropy: missing-minus, log-of-zero
"""No minus, no eps."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return np.mean(np.sum(targets * np.log(probs), axis=-1))
