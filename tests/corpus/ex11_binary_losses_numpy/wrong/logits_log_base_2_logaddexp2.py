# mistakes: bce_with_logits: log-base-2
"""logaddexp2 of scores in nats: the exponent is 2, too."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits) / np.log(2)
