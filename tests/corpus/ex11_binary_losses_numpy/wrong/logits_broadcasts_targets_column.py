# mistakes: bce_with_logits: broadcasts-targets
"""Scores as a column, targets as a row."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    of_outcome = np.where(targets == 1, probs, 1 - probs)
    return np.mean(-np.log(np.maximum(of_outcome, 1e-15)))


def bce_with_logits(logits, targets):
    z = logits.reshape(-1, 1)
    return np.mean(np.logaddexp(0, z) - targets * z)
