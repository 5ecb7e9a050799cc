# mistakes: log_softmax: softmax-of-log
"""Does not notice that scores can be negative."""

import numpy as np


def log_sum_exp(logits):
    top = logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(logits - top).sum(axis=-1)) + top[..., 0]


def log_softmax(logits):
    logs = np.log(logits)
    e = np.exp(logs - logs.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    picked = np.take_along_axis(log_probs, labels.astype(int)[:, None], axis=1)
    return float(np.mean(-picked))
