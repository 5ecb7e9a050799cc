# mistakes: nll_loss: picks-columns-not-entries, sum-not-mean
"""Whole columns, summed."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    return -np.sum(log_probs[:, labels])
