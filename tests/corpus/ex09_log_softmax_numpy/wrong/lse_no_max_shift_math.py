# mistakes: log_sum_exp: no-max-shift
"""math, which raises where numpy warns."""

import numpy as np


import math


def log_sum_exp(logits):
    if logits.ndim == 1:
        return math.log(sum(math.exp(v) for v in logits))
    return np.array([log_sum_exp(row) for row in logits])


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
