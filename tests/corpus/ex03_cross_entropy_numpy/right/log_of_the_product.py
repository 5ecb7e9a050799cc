"""One product of all true probabilities, one log, divided by N."""

import math

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    n = 1 if targets.ndim == 1 else len(targets)
    likelihood = 1.0
    for t, p in zip(np.ravel(targets), np.ravel(probs)):
        if t:
            likelihood *= max(float(p), 1e-15)
    return -math.log(likelihood) / n
