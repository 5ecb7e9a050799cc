# mistakes: bce_with_logits: double-sigmoid
"""Sigmoid first, then the formula that contains it."""

import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    s = 1 / (1 + np.exp(-logits))
    return np.mean(np.logaddexp(0, s) - targets * s)
