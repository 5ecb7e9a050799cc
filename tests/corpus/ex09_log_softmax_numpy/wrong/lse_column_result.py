# mistakes: log_sum_exp: column-result
"""Keeps the axis, as it was useful inside."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
