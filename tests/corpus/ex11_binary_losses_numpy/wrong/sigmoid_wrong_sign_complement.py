# mistakes: sigmoid: wrong-sign
"""Returns the probability of class 0."""

import numpy as np


def sigmoid(logits):
    p = 0.5 * (1 + np.tanh(logits / 2))
    return 1 - p


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
