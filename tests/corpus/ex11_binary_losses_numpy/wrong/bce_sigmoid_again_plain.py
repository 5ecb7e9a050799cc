# mistakes: binary_cross_entropy: sigmoid-again
"""Thinks the input are scores."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    p = 1 / (1 + np.exp(-probs))
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
