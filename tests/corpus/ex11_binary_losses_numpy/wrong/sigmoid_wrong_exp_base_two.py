# mistakes: sigmoid: wrong-exp-base
"""A power of two."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + 2.0**-logits)


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
