# mistakes: log_softmax: over-samples, no-max-shift
"""The tutorial's axis in the log formula, unshifted."""

import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def log_softmax(logits):
    return logits - np.log(np.sum(np.exp(logits), axis=0))


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
