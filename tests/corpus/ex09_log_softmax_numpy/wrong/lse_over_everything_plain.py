# mistakes: log_sum_exp: over-everything
"""No axis anywhere."""

import numpy as np


def log_sum_exp(logits):
    m = np.max(logits)
    return m + np.log(np.sum(np.exp(logits - m)))


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
