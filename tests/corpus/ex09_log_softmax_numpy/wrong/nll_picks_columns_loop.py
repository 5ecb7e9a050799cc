# mistakes: nll_loss: picks-columns-not-entries
"""Averages the column of each label."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    def row(v):
        v = v - v.max()
        return v - np.log(np.exp(v).sum())

    return np.apply_along_axis(row, -1, logits)


def nll_loss(log_probs, labels):
    losses = [-log_probs[:, k].mean() for k in labels]
    return sum(losses) / len(losses)
