# mistakes: bce_with_logits: missing-sigmoid
"""Takes logs of scores."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    return -np.mean(targets * np.log(logits) + (1 - targets) * np.log(1 - logits))
