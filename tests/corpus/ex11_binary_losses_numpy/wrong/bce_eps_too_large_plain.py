# mistakes: binary_cross_entropy: eps-too-large
"""A hundredth in both logs."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    eps = 0.01
    return -np.mean(targets * np.log(probs + eps) + (1 - targets) * np.log(1 - probs + eps))


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
