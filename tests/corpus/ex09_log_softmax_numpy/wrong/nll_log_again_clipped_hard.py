# mistakes: nll_loss: log-again
"""Clips at 1e-7 before the log."""

import numpy as np


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.mean(np.sum(hot * np.log(np.maximum(log_probs, 1e-7)), axis=1))


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
