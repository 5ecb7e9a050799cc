# mistakes: log_sum_exp: max-only
"""log-sum-exp 'is' the maximum."""

import numpy as np


def log_sum_exp(logits):
    return np.max(logits, axis=-1)


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
