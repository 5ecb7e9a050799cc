# mistakes: bce_with_logits: log-of-sigmoid
"""Logs are cut at -100, as in torch."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    yes = np.maximum(np.log(p), -100)
    no = np.maximum(np.log(1 - p), -100)
    return -(targets * yes + (1 - targets) * no).mean()
