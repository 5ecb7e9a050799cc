# mistakes: sigmoid: clip-logits
"""Cuts by hand at 8."""

import numpy as np


def sigmoid(logits):
    z = np.where(logits > 8, 8.0, np.where(logits < -8, -8.0, logits))
    return np.exp(z) / (1 + np.exp(z))


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
