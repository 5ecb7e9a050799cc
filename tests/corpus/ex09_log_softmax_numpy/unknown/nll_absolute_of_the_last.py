# mistakes: nll_loss: ?
"""Overwrites the loss in the loop."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    for row, k in zip(log_probs, labels):
        loss = abs(row[k])
    return loss
