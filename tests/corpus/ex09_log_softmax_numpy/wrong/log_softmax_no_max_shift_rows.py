# mistakes: log_softmax: no-max-shift
"""Loops over the rows, nothing shifted."""

import numpy as np


def log_sum_exp(logits):
    top = logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(logits - top).sum(axis=-1)) + top[..., 0]


def log_softmax(logits):
    if logits.ndim == 2:
        return np.vstack([log_softmax(r) for r in logits])
    return logits - np.log(np.sum(np.exp(logits)))


def nll_loss(log_probs, labels):
    picked = np.take_along_axis(log_probs, labels.astype(int)[:, None], axis=1)
    return float(np.mean(-picked))
