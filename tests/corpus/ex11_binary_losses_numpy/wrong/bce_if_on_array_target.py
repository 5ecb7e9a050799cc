# mistakes: binary_cross_entropy: if-on-array
"""if targets == 1, else the other log."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    if targets == 1:
        return -np.log(probs + 1e-12)
    return -np.log(1 - probs + 1e-12)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
