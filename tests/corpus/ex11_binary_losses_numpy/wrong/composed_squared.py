# mistakes: binary_cross_entropy: squared-error
# mistakes: bce_with_logits: squared-error
"""Squared error in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    return np.mean((probs - targets) ** 2)


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
