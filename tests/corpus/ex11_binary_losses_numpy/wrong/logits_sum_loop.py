# mistakes: bce_with_logits: sum-not-mean
"""Adds up and forgets to divide."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    total = 0.0
    for z, t in zip(logits, targets):
        total += np.logaddexp(0, -z) if t == 1 else np.logaddexp(0, z)
    return total
