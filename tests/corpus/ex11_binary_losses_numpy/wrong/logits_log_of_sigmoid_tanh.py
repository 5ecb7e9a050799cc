# mistakes: bce_with_logits: log-of-sigmoid
"""Another sigmoid, the same logs."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    p = 0.5 + 0.5 * np.tanh(0.5 * logits)
    losses = targets * np.log(p) + (1 - targets) * np.log(1 - p)
    return -losses.sum() / len(losses)
