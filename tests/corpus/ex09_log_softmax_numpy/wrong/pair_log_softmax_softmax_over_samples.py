# mistakes: log_softmax: softmax-instead, over-samples
"""Plain softmax along axis 0."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    e = np.exp(logits - logits.max(axis=0))
    return e / e.sum(axis=0)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
