# mistakes: bce_with_logits: swapped-arguments
"""Keeps the order of the function above: targets first."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(targets, logits):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
