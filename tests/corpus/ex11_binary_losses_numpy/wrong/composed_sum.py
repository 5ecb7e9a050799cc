# mistakes: binary_cross_entropy: sum-not-mean
# mistakes: bce_with_logits: log-of-sigmoid, sum-not-mean
"""The sum of the first loss is the sum of the second."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs, 1e-7, 1 - 1e-7)
    return -np.sum(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
