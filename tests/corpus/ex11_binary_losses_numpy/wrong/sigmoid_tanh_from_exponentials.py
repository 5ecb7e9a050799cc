# mistakes: sigmoid: tanh-instead
"""(1 - e^-2z) / (1 + e^-2z), on the safe side of zero."""

import numpy as np


def sigmoid(z):
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e)


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
