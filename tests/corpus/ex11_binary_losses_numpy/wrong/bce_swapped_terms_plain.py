# mistakes: binary_cross_entropy: swapped-terms
"""log(1 - p) went to the wrong half."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    eps = 1e-12
    return -np.mean(targets * np.log(1 - probs + eps) + (1 - targets) * np.log(probs + eps))


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
