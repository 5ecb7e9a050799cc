# mistakes: binary_cross_entropy: sigmoid-again
"""sigmoid(p)."""
import numpy as np


def sigmoid(logits):
    out = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + out), out / (1 + out))


def binary_cross_entropy(targets, probs):
    p = sigmoid(probs)
    return -(targets * np.log(p) + (1 - targets) * np.log(1 - p)).mean()


def bce_with_logits(logits, targets):
    return np.mean(np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-np.abs(logits))))
