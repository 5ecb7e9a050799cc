# mistakes: log_sum_exp: no-max-shift
"""Adds exponentials up column by column."""

import numpy as np


def log_sum_exp(logits):
    total = 0.0
    for c in range(logits.shape[-1]):
        total = total + np.exp(logits[..., c])
    return np.log(total)


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
