# mistakes: binary_cross_entropy: squared-error
"""A dot product of the residuals with themselves."""

import numpy as np


def sigmoid(logits):
    return 0.5 * (1 + np.tanh(0.5 * logits))


def binary_cross_entropy(targets, probs):
    residual = np.subtract(probs, targets)
    return np.dot(residual, residual) / residual.size


def bce_with_logits(logits, targets):
    log_part = np.log1p(np.exp(-np.abs(logits)))
    return (np.maximum(logits, 0) - logits * targets + log_part).mean()
