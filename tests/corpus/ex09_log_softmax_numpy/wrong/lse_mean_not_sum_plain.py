# mistakes: log_sum_exp: mean-not-sum
"""mean for sum."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return m.squeeze(-1) + np.log(np.mean(np.exp(logits - m), axis=-1))


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
