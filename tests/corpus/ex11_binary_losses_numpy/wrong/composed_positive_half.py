# mistakes: binary_cross_entropy: positive-term-only
# mistakes: bce_with_logits: log-of-sigmoid, positive-term-only
"""Half of the formula in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * np.log(probs + 1e-12))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
