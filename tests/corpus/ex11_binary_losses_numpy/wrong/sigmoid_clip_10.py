# mistakes: sigmoid: clip-logits
"""Clips at 10 against the overflow warning."""

import numpy as np


def sigmoid(logits):
    z = np.clip(logits, -10, 10)
    return 1 / (1 + np.exp(-z))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
