# mistakes: binary_cross_entropy: log-base-2
"""Bits."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    eps = 1e-12
    return -np.mean(targets * np.log2(probs + eps) + (1 - targets) * np.log2(1 - probs + eps))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
