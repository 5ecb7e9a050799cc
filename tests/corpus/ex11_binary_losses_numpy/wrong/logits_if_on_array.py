# mistakes: bce_with_logits: if-on-array
"""if logits > 0."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    if logits > 0:
        return np.mean(logits - targets * logits + np.log1p(np.exp(-logits)))
    return np.mean(np.log1p(np.exp(logits)) - targets * logits)
