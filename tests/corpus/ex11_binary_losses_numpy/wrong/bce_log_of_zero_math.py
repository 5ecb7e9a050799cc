# mistakes: binary_cross_entropy: log-of-zero
"""math.log of the outcome's probability."""

from math import log

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    return sum(-log(p if t == 1 else 1 - p) for t, p in zip(targets, probs)) / len(targets)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
