# mistakes: cross_entropy: zero-costs-nothing
"""if p > 0 in front of the log."""

import math

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    total = 0.0
    T, P = np.atleast_2d(targets), np.atleast_2d(probs)
    for t, p in zip(T, P):
        for a, b in zip(t, p):
            if b > 0:
                total -= a * math.log(b)
    return total / len(T)
