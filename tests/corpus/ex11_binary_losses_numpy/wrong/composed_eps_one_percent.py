# mistakes: binary_cross_entropy: eps-too-large
# mistakes: bce_with_logits: eps-too-large
"""A hundredth in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * np.log(probs + 0.01) + (1 - targets) * np.log(1 - probs + 0.01))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
