# mistakes: log_sum_exp: log-base-10
"""The log key of the calculator."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1)
    return m + np.log10(np.exp(logits - m[..., None]).sum(axis=-1))


def log_softmax(logits):
    def row(v):
        v = v - v.max()
        return v - np.log(np.exp(v).sum())

    return np.apply_along_axis(row, -1, logits)


def nll_loss(log_probs, labels):
    picked = np.take_along_axis(log_probs, labels.astype(int)[:, None], axis=1)
    return float(np.mean(-picked))
