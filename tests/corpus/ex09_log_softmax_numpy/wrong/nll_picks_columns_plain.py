# mistakes: nll_loss: picks-columns-not-entries
"""A colon for 'every sample'."""

import numpy as np


def log_sum_exp(logits):
    m = np.amax(logits, axis=-1)
    return m + np.log(np.sum(np.exp(logits - m[..., None]), axis=-1))


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    return -log_probs[:, labels].mean()
