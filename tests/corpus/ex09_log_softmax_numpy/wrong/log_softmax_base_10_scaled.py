# mistakes: log_softmax: log-base-10
"""Works in decades: converts the natural logs at the end."""

import math
import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    natural = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    return natural / math.log(10)


def nll_loss(log_probs, labels):
    total = 0.0
    for row, k in zip(log_probs, labels):
        total -= row[k]
    return total / len(labels)
