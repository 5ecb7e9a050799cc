# mistakes: binary_cross_entropy: swapped-arguments
# mistakes: bce_with_logits: swapped-arguments
"""The log of the targets in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    t = np.clip(targets, 1e-7, 1 - 1e-7)
    return -np.mean(probs * np.log(t) + (1 - probs) * np.log(1 - t))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
