# mistakes: binary_cross_entropy: clips-one-side
# mistakes: bce_with_logits: log-of-sigmoid
"""Guards one side in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.maximum(probs, 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
