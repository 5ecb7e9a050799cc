# mistakes: log_sum_exp: max-subtracted-twice
"""A row helper with a wrong sign."""

import numpy as np


def _row(v):
    shift = -max(v)
    return shift + np.log(sum(np.exp(v + shift)))


def log_sum_exp(logits):
    if logits.ndim == 1:
        return _row(logits)
    return np.array([_row(v) for v in logits])


def log_softmax(logits):
    z = (logits.T - logits.max(axis=-1)).T
    return (z.T - np.log(np.exp(z).sum(axis=-1))).T


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
