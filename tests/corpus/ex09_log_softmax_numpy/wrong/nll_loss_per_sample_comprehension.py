# mistakes: nll_loss: loss-per-sample
"""Collects the losses and returns them."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    def row(v):
        v = v - v.max()
        return v - np.log(np.exp(v).sum())

    return np.apply_along_axis(row, -1, logits)


def nll_loss(log_probs, labels):
    return np.array([-row[k] for row, k in zip(log_probs, labels)])
