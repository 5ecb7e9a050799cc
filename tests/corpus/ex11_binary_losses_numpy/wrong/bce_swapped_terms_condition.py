# mistakes: binary_cross_entropy: swapped-terms
"""The branches of where are exchanged."""

import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    q = np.where(targets == 1, 1 - probs, probs)
    return -np.log(q.clip(min=1e-12)).mean()


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
