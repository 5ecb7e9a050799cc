# mistakes: nll_loss: missing-minus, loss-per-sample
"""Just the picked entries."""

import numpy as np


def log_sum_exp(logits):
    m = np.amax(logits, axis=-1)
    return m + np.log(np.sum(np.exp(logits - m[..., None]), axis=-1))


def log_softmax(logits):
    def row(v):
        v = v - v.max()
        return v - np.log(np.exp(v).sum())

    return np.apply_along_axis(row, -1, logits)


def nll_loss(log_probs, labels):
    return log_probs[np.arange(len(labels)), labels]
