# mistakes: cross_entropy: mutates-input, sum-not-mean
"""In-place epsilon, and the sum."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    probs += 1e-15
    return -np.sum(targets * np.log(probs))
