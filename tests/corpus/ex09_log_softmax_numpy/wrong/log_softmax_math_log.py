# mistakes: log_softmax: log-of-softmax
"""math.log of each probability."""

import numpy as np


import math


def log_softmax(logits):
    if logits.ndim == 2:
        return np.array([log_softmax(row) for row in logits])
    e = np.exp(logits - logits.max())
    return np.array([math.log(p) for p in e / e.sum()])


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
