# mistakes: sigmoid: ?
"""The piecewise linear sigmoid of mobile networks."""

import numpy as np


def sigmoid(logits):
    return np.clip(logits / 6 + 0.5, 0, 1)


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
