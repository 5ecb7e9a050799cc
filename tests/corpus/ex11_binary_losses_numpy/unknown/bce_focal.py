# mistakes: binary_cross_entropy: ?
"""Focal loss."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    q = np.clip(np.where(targets == 1, probs, 1 - probs), 1e-12, 1)
    return np.mean(-((1 - q) ** 2) * np.log(q))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
