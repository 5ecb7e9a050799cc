# mistakes: sigmoid: wrong-sign, nan-for-large-scores
"""exp(-z) / (1 + exp(-z))."""

import numpy as np


def sigmoid(logits):
    e = np.exp(-logits)
    return e / (1 + e)


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
