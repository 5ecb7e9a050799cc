# mistakes: binary_cross_entropy: negative-term-only
"""The second assignment replaces the first; it was meant to be +=."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    loss = targets * np.log(probs + 1e-10)
    loss = (1 - targets) * np.log(1 - probs + 1e-10)
    return -loss.mean()


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
