# mistakes: sigmoid: ?
"""x / (1 + |x|) rescaled."""
import numpy as np


def sigmoid(logits):
    return 0.5 + 0.5 * logits / (1 + np.abs(logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-np.abs(logits))))
