# mistakes: binary_cross_entropy: missing-minus, log-base-2
"""Bits, no minus."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    return np.mean(targets * np.log2(probs + 1e-12) + (1 - targets) * np.log2(1 - probs + 1e-12))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
