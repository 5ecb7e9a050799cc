# mistakes: binary_cross_entropy: swapped-arguments
"""Cross-entropy in the wrong direction, epsilon added."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(q, p):
    eps = 1e-12
    return -np.sum(p * np.log(q + eps) + (1 - p) * np.log(1 - q + eps)) / len(p)


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
