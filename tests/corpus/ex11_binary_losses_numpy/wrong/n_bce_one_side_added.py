# mistakes: binary_cross_entropy: clips-one-side
"""eps in the first log only."""
import numpy as np


def sigmoid(logits):
    out = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + out), out / (1 + out))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * np.log(probs + 1e-12) + (1 - targets) * np.log(1 - probs))


def bce_with_logits(logits, targets):
    return np.mean(np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-np.abs(logits))))
