# mistakes: binary_cross_entropy: ?
"""Focal weights."""
import numpy as np


def sigmoid(logits):
    out = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + out), out / (1 + out))


def binary_cross_entropy(targets, probs):
    p = np.clip(np.where(targets == 1, probs, 1 - probs), 1e-12, 1)
    return -np.mean((1 - p) ** 2 * np.log(p))


def bce_with_logits(logits, targets):
    return np.mean(np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-np.abs(logits))))
