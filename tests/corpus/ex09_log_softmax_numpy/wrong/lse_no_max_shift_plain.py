# mistakes: log_sum_exp: no-max-shift
"""log, sum, exp, as the name says."""

import numpy as np


def log_sum_exp(logits):
    return np.log(np.sum(np.exp(logits), axis=-1))


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
