# mistakes: cross_entropy: log-of-zero
"""math.log in loops over the true classes; it raises at 0."""

import math

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    T, P = np.atleast_2d(targets), np.atleast_2d(probs)
    losses = [-math.log(p[t.argmax()]) for t, p in zip(T, P)]
    return sum(losses) / len(losses)
