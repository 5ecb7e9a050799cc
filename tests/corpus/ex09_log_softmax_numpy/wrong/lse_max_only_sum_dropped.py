# mistakes: log_sum_exp: max-only
"""Exponentiates only the winner, whose shifted score is zero."""

import numpy as np


def log_sum_exp(logits):
    top = np.sort(logits, axis=-1)[..., -1]
    return top + np.log(np.exp(top - top))


def log_softmax(logits):
    z = (logits.T - logits.max(axis=-1)).T
    return (z.T - np.log(np.exp(z).sum(axis=-1))).T


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
