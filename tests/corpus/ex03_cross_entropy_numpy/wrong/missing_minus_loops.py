# mistakes: cross_entropy: missing-minus
"""Adds up logs in a loop."""

import math
import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    total = 0.0
    T, P = np.atleast_2d(targets), np.atleast_2d(probs)
    for t, p in zip(T, P):
        for a, b in zip(t, p):
            if a:
                total += math.log(max(b, 1e-12))
    return total / len(T)
