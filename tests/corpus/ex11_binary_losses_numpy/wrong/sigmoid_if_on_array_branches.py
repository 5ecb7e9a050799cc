# mistakes: sigmoid: if-on-array
"""if z >= 0: the stable form of one number."""

import numpy as np


def sigmoid(logits):
    if logits >= 0:
        return 1 / (1 + np.exp(-logits))
    e = np.exp(logits)
    return e / (1 + e)


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
