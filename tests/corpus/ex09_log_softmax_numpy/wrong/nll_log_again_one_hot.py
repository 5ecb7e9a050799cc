# mistakes: nll_loss: log-again
"""Reuses the cross-entropy of an earlier exercise."""

import numpy as np


def log_sum_exp(logits):
    if logits.ndim == 2:
        return np.array([log_sum_exp(row) for row in logits])
    m = max(logits)
    return m + np.log(sum(np.exp(logits - m)))


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))


def nll_loss(log_probs, labels):
    return cross_entropy(np.eye(log_probs.shape[1])[labels], log_probs)
