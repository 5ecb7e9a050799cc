# mistakes: binary_cross_entropy: ?
"""Minus typed for plus between the halves."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-12
    return -np.mean(targets * np.log(probs + eps) - (1 - targets) * np.log(1 - probs + eps))


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
