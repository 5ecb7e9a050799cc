# mistakes: sigmoid: ?
"""The algebraic S curve z / sqrt(1 + z^2), moved to 0..1."""

import numpy as np


def sigmoid(logits):
    z = logits.astype(float)
    return 0.5 + 0.5 * z / np.hypot(1, z)


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
