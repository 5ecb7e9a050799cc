# mistakes: log_softmax: shift-forgotten-once
"""Uses raw scores outside and shifted ones inside."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return logits - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
