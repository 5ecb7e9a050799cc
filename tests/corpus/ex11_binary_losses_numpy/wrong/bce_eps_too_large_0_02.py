# mistakes: binary_cross_entropy: eps-too-large
"""Two hundredths, on the probability of the outcome."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    q = np.where(targets == 1, probs, 1 - probs)
    return -np.log(q + 0.02).mean()


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
