# mistakes: binary_cross_entropy: log-of-zero
# mistakes: bce_with_logits: log-of-sigmoid
"""Builds the second loss on the first, which has no clip."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * np.log(probs) + (1 - targets) * np.log(1 - probs))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
