# mistakes: log_sum_exp: epsilon-hides-zero-sum
"""An epsilon against log(0)."""

import numpy as np


def log_sum_exp(logits):
    return np.log(np.sum(np.exp(logits), axis=-1) + 1e-12)


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
