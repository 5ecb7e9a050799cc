# mistakes: bce_with_logits: swapped-arguments
"""Scores and targets exchanged inside the stable formula."""

import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    z, t = targets, logits
    return (np.maximum(z, 0) - z * t + np.log1p(np.exp(-np.abs(z)))).mean()
