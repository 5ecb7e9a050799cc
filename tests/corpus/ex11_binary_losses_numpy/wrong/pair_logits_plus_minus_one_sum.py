# mistakes: bce_with_logits: plus-minus-one-targets, sum-not-mean
"""Recoded targets, summed."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    return np.sum(np.logaddexp(0, logits) - (2 * targets - 1) * logits)
