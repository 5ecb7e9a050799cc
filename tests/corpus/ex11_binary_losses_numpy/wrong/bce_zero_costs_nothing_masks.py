# mistakes: binary_cross_entropy: zero-costs-nothing
"""Logs only where they exist."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    outcome = np.where(targets == 1, probs, 1 - probs)
    logs = np.log(outcome, where=outcome > 0, out=np.zeros_like(outcome))
    return -logs.mean()


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
