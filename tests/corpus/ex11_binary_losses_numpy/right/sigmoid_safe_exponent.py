"""The exponent is made negative first, then one formula for both signs."""

import numpy as np


def sigmoid(logits):
    e = np.exp(-np.abs(logits, dtype=np.float64))
    return np.where(np.signbit(logits), e, 1) / (1 + e)


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
