# mistakes: log_sum_exp: epsilon-hides-zero-sum
"""A safe_log helper."""

import numpy as np


def safe_log(a):
    return np.log(a + 1e-12)


def log_sum_exp(z):
    return safe_log(np.exp(z).sum(-1))


def log_softmax(logits):
    z = (logits.T - logits.max(axis=-1)).T
    return (z.T - np.log(np.exp(z).sum(axis=-1))).T


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
