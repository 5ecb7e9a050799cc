# mistakes: binary_cross_entropy: sigmoid-again
# mistakes: bce_with_logits: double-sigmoid
"""Sigmoid in the loss, and before it."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = sigmoid(probs)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
