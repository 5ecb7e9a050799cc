# mistakes: log_sum_exp: log-base-2
"""Information theory: bits."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1)
    return m + np.log2(np.exp(logits - m[..., None]).sum(axis=-1))


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
