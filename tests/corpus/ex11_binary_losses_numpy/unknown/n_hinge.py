# mistakes: bce_with_logits: ?
"""Hinge."""
import numpy as np


def sigmoid(logits):
    out = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + out), out / (1 + out))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.maximum(0, 1 - (2 * targets - 1) * logits).mean()
