# mistakes: nll_loss: sum-not-mean
"""sum for mean."""

import numpy as np


def log_sum_exp(logits):
    m = np.amax(logits, axis=-1)
    return m + np.log(np.sum(np.exp(logits - m[..., None]), axis=-1))


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def nll_loss(log_probs, labels):
    return -np.sum(log_probs[np.arange(len(labels)), labels])
