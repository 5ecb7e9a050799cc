# mistakes: binary_cross_entropy: positive-term-only
"""An if without an else."""

import math
import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    loss = 0.0
    for t, p in zip(targets, probs):
        if t == 1:
            loss -= math.log(max(p, 1e-12))
    return loss / len(targets)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
