# mistakes: log_softmax: shift-forgotten-once
"""Her helper returns the log of the shifted sum and she takes it for the full one."""

import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def _log_norm(z):
    z = z - np.amax(z, axis=-1)[..., None]
    return np.log(np.sum(np.exp(z), axis=-1))[..., None]


def log_softmax(z):
    return np.subtract(z, _log_norm(z))


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
