# mistakes: bce_with_logits: swapped-arguments
"""The targets go where scores belong, and a sigmoid where targets belong."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    p = 0.5 * (1 + np.tanh(logits / 2))
    return np.mean(np.logaddexp(0, targets) - p * targets)
