# mistakes: log_sum_exp: global-max-shift
"""The constant is computed before the loop over rows."""

import numpy as np


def log_sum_exp(logits):
    c = np.max(logits)

    def row(v):
        return np.log(np.exp(v - c).sum()) + c

    return row(logits) if logits.ndim == 1 else np.array([row(v) for v in logits])


def log_softmax(logits):
    z = (logits.T - logits.max(axis=-1)).T
    return (z.T - np.log(np.exp(z).sum(axis=-1))).T


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
