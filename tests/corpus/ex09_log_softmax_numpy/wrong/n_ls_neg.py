# mistakes: log_softmax: negated
"""Negative."""
import numpy as np


def log_sum_exp(logits):
    m = np.max(logits, axis=-1, keepdims=True)
    return np.squeeze(m, -1) + np.log(np.sum(np.exp(logits - m), axis=-1))


def log_softmax(logits):
    return np.logaddexp.reduce(logits, axis=-1, keepdims=True) - logits


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
