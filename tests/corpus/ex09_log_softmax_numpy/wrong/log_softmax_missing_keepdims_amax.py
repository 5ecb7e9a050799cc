# mistakes: log_softmax: missing-keepdims
"""Two flat helpers, two flat results."""

import numpy as np


def log_sum_exp(logits):
    top = logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(logits - top).sum(axis=-1)) + top[..., 0]


def log_softmax(x):
    top = np.amax(x, -1)
    total = np.add.reduce(np.exp(np.subtract(x, top)), -1)
    return x - top - np.log(total)


def nll_loss(log_probs, labels):
    picked = np.take_along_axis(log_probs, labels.astype(int)[:, None], axis=1)
    return float(np.mean(-picked))
