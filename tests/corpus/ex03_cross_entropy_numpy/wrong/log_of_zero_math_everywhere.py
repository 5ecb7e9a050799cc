# mistakes: cross_entropy: log-of-zero
"""math.log of every entry."""

from math import log

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    T, P = np.atleast_2d(targets), np.atleast_2d(probs)
    return -sum(a * log(b) for t, p in zip(T, P) for a, b in zip(t, p)) / len(T)
