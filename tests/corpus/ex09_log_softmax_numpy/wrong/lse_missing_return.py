# mistakes: log_sum_exp: missing-return
"""Prints it."""

import numpy as np


def log_sum_exp(logits):
    result = np.logaddexp.reduce(logits, axis=-1)
    print(result)


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
