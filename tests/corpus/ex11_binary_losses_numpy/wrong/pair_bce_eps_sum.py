# mistakes: binary_cross_entropy: eps-too-large, sum-not-mean
"""A hundredth in the logs, and a sum."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    return -np.sum(targets * np.log(probs + 0.01) + (1 - targets) * np.log(1 - probs + 0.01))


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
