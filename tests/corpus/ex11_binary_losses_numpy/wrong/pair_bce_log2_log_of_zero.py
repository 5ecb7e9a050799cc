# mistakes: binary_cross_entropy: log-base-2, log-of-zero
"""Bits, unclipped."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * np.log2(probs) + (1 - targets) * np.log2(1 - probs))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
