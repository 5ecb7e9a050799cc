# mistakes: bce_with_logits: squared-error, double-sigmoid
"""Squared error of a sigmoid of a sigmoid."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    for _ in range(2):
        logits = 1 / (1 + np.exp(-logits))
    return np.mean((logits - targets) ** 2)
