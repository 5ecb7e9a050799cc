# mistakes: bce_with_logits: log-of-sigmoid
"""Scalars and math."""

import math

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    total = 0.0
    for z, t in zip(logits, targets):
        p = 1 / (1 + math.exp(-z)) if z > -700 else 0.0
        total -= math.log(p) if t == 1 else math.log(1 - p)
    return total / len(logits)
