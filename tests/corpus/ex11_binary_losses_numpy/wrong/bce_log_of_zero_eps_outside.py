# mistakes: binary_cross_entropy: log-of-zero
"""Adds the epsilon to the logs."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-12
    terms = targets * (np.log(probs) + eps) + (1 - targets) * (np.log(1 - probs) + eps)
    return -terms.sum() / terms.shape[0]


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
