# mistakes: binary_cross_entropy: log-of-zero
"""math.log of both."""

import math

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    total = 0.0
    for t, p in zip(targets, probs):
        total -= t * math.log(p) + (1 - t) * math.log(1 - p)
    return total / len(targets)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
