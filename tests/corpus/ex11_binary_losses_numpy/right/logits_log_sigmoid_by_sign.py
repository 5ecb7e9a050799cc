"""log(sigmoid) written out for each sign."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def log_sigmoid(z):
    return np.minimum(z, 0) - np.log1p(np.exp(-np.abs(z)))


def bce_with_logits(logits, targets):
    return -(targets * log_sigmoid(logits) + (1 - targets) * log_sigmoid(-logits)).mean()
