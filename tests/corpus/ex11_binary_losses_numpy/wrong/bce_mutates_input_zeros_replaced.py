# mistakes: binary_cross_entropy: mutates-input
"""Replaces zeros and ones in the caller's array, and adds in place."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    probs *= 1 - 2e-12
    probs += 1e-12
    return -np.mean(targets * np.log(probs) + (1 - targets) * np.log(1 - probs))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
