# mistakes: nll_loss: one-hot-targets
"""Makes the labels a column so that they broadcast."""

import numpy as np


def nll_loss(log_probs, labels):
    return -np.mean(np.sum(labels.reshape(-1, 1) * log_probs, axis=1))


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
