# mistakes: cross_entropy: loss-per-class
"""axis=0."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log(probs + 1e-10), axis=0)
