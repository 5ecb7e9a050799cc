# mistakes: sigmoid: ?
"""2 sigmoid - 1, to be symmetric."""

import numpy as np


def sigmoid(logits):
    return 2 / (1 + np.exp(-logits)) - 1


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
