# mistakes: log_softmax: missing-keepdims
"""Subtracts the flat result of log_sum_exp."""

import numpy as np


def log_softmax(logits):
    return logits - log_sum_exp(logits)


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
