# mistakes: binary_cross_entropy: positive-term-only
"""Cross-entropy is -t log p, as in exercise 3."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * np.log(probs + 1e-12))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
