# notes: nll_loss: log-softmax-again
"""Thinks nll_loss gets raw scores and subtracts their log-sum-exp."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(scores, labels):
    total = 0.0
    for row, k in zip(scores, labels):
        total += np.logaddexp.reduce(row) - row[k]
    return total / len(labels)
