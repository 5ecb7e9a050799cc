# mistakes: binary_cross_entropy: negative-term-only, log-base-10
"""log10 of 1 - p, for the negatives."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    return -np.sum((1 - targets) * np.log10(1 - probs + 1e-15)) / len(targets)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
