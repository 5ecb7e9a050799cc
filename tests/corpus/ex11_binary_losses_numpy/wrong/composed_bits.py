# mistakes: binary_cross_entropy: log-base-2
# mistakes: bce_with_logits: log-of-sigmoid, log-base-2
"""Bits in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-12
    return -np.mean(targets * np.log2(probs + eps) + (1 - targets) * np.log2(1 - probs + eps))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
