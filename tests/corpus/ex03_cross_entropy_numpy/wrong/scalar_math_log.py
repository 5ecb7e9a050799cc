# mistakes: cross_entropy: scalar-math
"""math.log of the whole table."""

import math

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * math.log(probs + 1e-12), axis=-1))
