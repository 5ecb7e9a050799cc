# mistakes: log_softmax: softmax-instead
"""Forgets the log."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
