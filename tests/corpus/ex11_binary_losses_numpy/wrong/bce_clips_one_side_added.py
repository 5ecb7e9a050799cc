# mistakes: binary_cross_entropy: clips-one-side
"""An epsilon in the first log, none in the second."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    positive = targets * np.log(probs + 1e-9)
    negative = (1 - targets) * np.log(1 - probs)
    return (-positive - negative).mean()


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
