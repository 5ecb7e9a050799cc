# mistakes: bce_with_logits: sum-not-mean
"""sum for mean."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    return np.sum(np.logaddexp(0, logits) - targets * logits)
