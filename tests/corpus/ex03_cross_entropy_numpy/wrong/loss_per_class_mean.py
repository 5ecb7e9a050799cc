# mistakes: cross_entropy: loss-per-class
"""The mean along axis 0, of the table."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(targets * np.log(np.maximum(probs, 1e-10)), axis=0)
