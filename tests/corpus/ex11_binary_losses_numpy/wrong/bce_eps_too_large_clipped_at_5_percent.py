# mistakes: binary_cross_entropy: eps-too-large
"""Never more than 95 % sure."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = probs.clip(0.05, 0.95)
    return -(targets * np.log(p) + (1 - targets) * np.log(1 - p)).mean()


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
