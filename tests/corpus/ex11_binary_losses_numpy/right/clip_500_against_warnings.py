"""Clips at 500, where the sigmoid is 0 or 1 anyway, to keep numpy quiet; the loss is not clipped."""

import numpy as np


def sigmoid(logits):
    z = np.clip(logits.astype(np.float64), -500, 500)
    return 1.0 / (1.0 + np.exp(-z))


def binary_cross_entropy(targets, probs):
    likelihood = probs**targets * (1 - probs) ** (1 - targets)
    return np.negative(np.log(likelihood.clip(min=1e-13))).mean()


def bce_with_logits(logits, targets):
    positive = np.maximum(logits, 0)
    correction = np.log(np.exp(-positive) + np.exp(logits - positive))
    return np.mean(positive + correction - targets * logits)
