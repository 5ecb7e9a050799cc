# mistakes: bce_with_logits: softmax-on-one-output
"""Softmax of each score by itself, nothing clipped."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    eps = 1e-10
    positive = targets * np.log(probs + eps)
    negative = (1 - targets) * np.log(1 - probs + eps)
    return -(positive + negative).sum() / len(targets)


def bce_with_logits(logits, targets):
    p = np.array([np.exp(z - z) / np.sum(np.exp(z - z)) for z in logits])
    return -np.mean(np.log(np.where(targets == 1, p, 1 - p)))
