# mistakes: log_sum_exp: max-subtracted-twice
"""Minus outside as well as inside."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return np.log(np.sum(np.exp(logits - m), axis=-1)) - m[..., 0]


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
