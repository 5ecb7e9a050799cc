"""Log of softmax for likely classes, the difference for the others."""

import numpy as np


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    e = np.exp(z)
    p = e / e.sum(axis=-1, keepdims=True)
    safe = p > 1e-30
    return np.where(safe, np.log(np.where(safe, p, 1)), z - np.log(e.sum(axis=-1, keepdims=True)))


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
