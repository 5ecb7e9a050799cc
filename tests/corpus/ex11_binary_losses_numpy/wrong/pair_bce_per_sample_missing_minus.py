# mistakes: binary_cross_entropy: loss-per-sample, missing-minus
"""Log-likelihoods, one per sample."""

import numpy as np


def sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1 / (1 + small), small / (1 + small))


def binary_cross_entropy(targets, probs):
    return np.log(np.where(targets == 1, probs, 1 - probs) + 1e-12)


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
