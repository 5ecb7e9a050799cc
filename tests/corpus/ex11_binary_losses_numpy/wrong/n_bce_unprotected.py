# mistakes: binary_cross_entropy: log-of-zero
"""No protection."""
import numpy as np


def sigmoid(logits):
    out = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + out), out / (1 + out))


def binary_cross_entropy(targets, probs):
    a = np.dot(targets, np.log(probs))
    b = np.dot(1 - targets, np.log(1 - probs))
    return -(a + b) / len(targets)


def bce_with_logits(logits, targets):
    return np.mean(np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-np.abs(logits))))
