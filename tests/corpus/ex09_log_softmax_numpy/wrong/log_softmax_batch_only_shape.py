# mistakes: log_softmax: batch-only-axis
"""Unpacks the shape."""

import numpy as np


def log_softmax(logits):
    n, c = logits.shape
    z = logits - logits.max(1).reshape(n, 1)
    return z - np.log(np.exp(z).sum(1)).reshape(n, 1)


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
