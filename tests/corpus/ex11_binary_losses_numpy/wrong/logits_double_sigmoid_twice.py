# mistakes: bce_with_logits: double-sigmoid
"""Calls sigmoid on what is a sigmoid already."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    half = lambda z: 0.5 * (1 + np.tanh(z / 2))
    p = half(half(logits))
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
