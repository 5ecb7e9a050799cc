# mistakes: nll_loss: missing-minus
"""A running sum with plus."""

import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    total = 0.0
    for i, k in enumerate(labels):
        total += log_probs[i, k]
    return total / len(labels)
