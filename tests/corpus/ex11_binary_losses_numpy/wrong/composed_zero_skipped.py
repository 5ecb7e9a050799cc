# mistakes: binary_cross_entropy: zero-costs-nothing
# mistakes: bce_with_logits: log-of-sigmoid
"""Skips what has no log, in both."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    outcome = np.where(targets == 1, probs, 1 - probs)
    return -np.mean(np.log(np.where(outcome > 0, outcome, 1)))


def bce_with_logits(logits, targets):
    return binary_cross_entropy(targets, sigmoid(logits))
