# mistakes: bce_with_logits: missing-sigmoid
"""Clips the scores into (0, 1) and calls them probabilities."""

import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    p = np.clip(logits, 1e-7, 1 - 1e-7)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
