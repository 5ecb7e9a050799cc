# mistakes: log_softmax: softmax-of-log
"""Reads the name from left to right."""

import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def log_softmax(logits):
    v = np.log(np.abs(logits) + 1e-12)
    return np.exp(v) / np.exp(v).sum(axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
