# mistakes: log_sum_exp: ?
"""Starts the loop at 1."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1)
    total = 1e-300
    for c in range(1, logits.shape[-1]):
        total = total + np.exp(logits[..., c] - m)
    return m + np.log(total)


def log_softmax(logits):
    def row(v):
        v = v - v.max()
        return v - np.log(np.exp(v).sum())

    return np.apply_along_axis(row, -1, logits)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
