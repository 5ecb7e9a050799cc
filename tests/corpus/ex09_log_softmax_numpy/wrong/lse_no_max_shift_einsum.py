# mistakes: log_sum_exp: no-max-shift
"""A product with ones, on raw exponentials, warnings off."""

import numpy as np


def log_sum_exp(z):
    with np.errstate(over="ignore", divide="ignore"):
        return np.log(np.exp(z) @ np.ones(z.shape[-1], dtype=z.dtype))


def log_softmax(logits):
    z = (logits.T - logits.max(axis=-1)).T
    return (z.T - np.log(np.exp(z).sum(axis=-1))).T


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
