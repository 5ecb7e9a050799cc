# mistakes: binary_cross_entropy: ?
"""Weights the rare positives by two."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    eps = 1e-12
    return -np.mean(2 * targets * np.log(probs + eps) + (1 - targets) * np.log(1 - probs + eps))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
