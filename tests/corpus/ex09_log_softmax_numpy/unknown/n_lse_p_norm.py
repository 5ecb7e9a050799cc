# mistakes: log_sum_exp: ?
"""A sharper maximum: lse(2z) / 2."""
import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(2 * logits, axis=-1) / 2


def log_softmax(logits):
    z = logits - np.max(logits, axis=-1, keepdims=True)
    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
