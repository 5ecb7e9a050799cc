# mistakes: binary_cross_entropy: log-base-10
"""math.log10 in a loop."""

from math import log10
import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    total = 0
    for t, p in zip(targets.tolist(), probs.tolist()):
        total -= log10(max(t * p + (1 - t) * (1 - p), 1e-12))
    return total / len(targets)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
