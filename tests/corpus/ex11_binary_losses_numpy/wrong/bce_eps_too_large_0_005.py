# mistakes: binary_cross_entropy: eps-too-large
"""Half a percent, as a default argument."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs, eps=0.005):
    loss = 0.0
    for t, p in zip(targets, probs):
        loss -= t * np.log(p + eps) + (1 - t) * np.log(1 - p + eps)
    return loss / targets.shape[0]


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
