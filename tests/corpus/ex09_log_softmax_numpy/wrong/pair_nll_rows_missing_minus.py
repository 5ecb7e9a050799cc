# mistakes: nll_loss: picks-rows-not-entries, missing-minus
"""Whole rows, no minus."""

import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def log_softmax(logits):
    z = (logits.T - logits.max(axis=-1)).T
    return (z.T - np.log(np.exp(z).sum(axis=-1))).T


def nll_loss(log_probs, labels):
    return log_probs[labels].mean()
