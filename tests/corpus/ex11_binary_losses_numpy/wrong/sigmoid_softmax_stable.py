# mistakes: sigmoid: softmax-instead
"""Reuses the softmax of exercise 1 for the vector of scores."""

import numpy as np


def sigmoid(logits):
    e = np.exp(logits - logits.max())
    return e / e.sum()


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
