# mistakes: sigmoid: nan-for-large-scores
# mistakes: bce_with_logits: log-of-sigmoid
"""exp(z) / (1 + exp(z)) below a clipped loss."""

import numpy as np


def sigmoid(logits):
    return np.exp(logits) / (1 + np.exp(logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
