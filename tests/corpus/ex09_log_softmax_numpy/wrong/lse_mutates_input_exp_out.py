# mistakes: log_sum_exp: mutates-input
"""exp with out=."""

import numpy as np


def log_sum_exp(logits):
    top = np.max(logits, axis=-1, keepdims=True)
    np.subtract(logits, top, out=logits)
    np.exp(logits, out=logits)
    return np.log(logits.sum(axis=-1)) + top[..., 0]


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
