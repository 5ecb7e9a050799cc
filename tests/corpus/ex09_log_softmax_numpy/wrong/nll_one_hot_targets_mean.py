# mistakes: nll_loss: one-hot-targets
"""The cross-entropy formula with targets, which are not one-hot here."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    def row(v):
        v = v - v.max()
        return v - np.log(np.exp(v).sum())

    return np.apply_along_axis(row, -1, logits)


def nll_loss(log_probs, targets):
    per_sample = np.sum(np.multiply(targets, log_probs), axis=-1)
    return np.mean(-per_sample)
