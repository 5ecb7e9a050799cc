# mistakes: binary_cross_entropy: rounded
"""round(loss, 2)."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    return round(float(-np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))), 2)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
