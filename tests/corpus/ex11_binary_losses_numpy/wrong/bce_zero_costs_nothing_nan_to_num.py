# mistakes: binary_cross_entropy: zero-costs-nothing
"""nan_to_num with 0 for everything."""

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    losses = -targets * np.log(probs) - (1 - targets) * np.log(1 - probs)
    return np.nan_to_num(losses, nan=0.0, posinf=0.0).mean()


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
