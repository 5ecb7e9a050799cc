# mistakes: binary_cross_entropy: missing-minus
# mistakes: bce_with_logits: log-of-sigmoid, missing-minus
"""The minus is missing in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs, 1e-7, 1 - 1e-7)
    return np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
