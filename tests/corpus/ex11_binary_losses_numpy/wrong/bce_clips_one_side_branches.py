# mistakes: binary_cross_entropy: clips-one-side
"""A guard in one branch only."""

import math

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    losses = []
    for t, p in zip(targets, probs):
        losses.append(-math.log(p + 1e-12) if t == 1 else -math.log(1 - p))
    return np.mean(losses)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
