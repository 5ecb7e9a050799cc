# mistakes: log_softmax: negated, over-samples
"""The wrong way round, along the wrong axis."""

import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def log_softmax(logits):
    return np.logaddexp.reduce(logits, axis=0) - logits


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
