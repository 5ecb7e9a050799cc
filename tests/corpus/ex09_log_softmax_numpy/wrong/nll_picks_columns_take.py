# mistakes: nll_loss: picks-columns-not-entries
"""np.take along the class axis."""

import numpy as np


def log_sum_exp(logits):
    top = logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(logits - top).sum(axis=-1)) + top[..., 0]


def log_softmax(logits):
    z = (logits.T - logits.max(axis=-1)).T
    return (z.T - np.log(np.exp(z).sum(axis=-1))).T


def nll_loss(log_probs, labels):
    chosen = np.take(log_probs, labels, axis=1)
    return -np.average(chosen)
