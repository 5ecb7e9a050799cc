# mistakes: binary_cross_entropy: swapped-terms, sum-not-mean
"""Halves exchanged, never divided."""

import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    return -np.sum(np.log(np.where(targets == 1, 1 - probs, probs) + 1e-12))


def bce_with_logits(logits, targets):
    signed = np.where(targets == 1, -logits, logits)
    return np.logaddexp(0, signed).sum() / len(signed)
