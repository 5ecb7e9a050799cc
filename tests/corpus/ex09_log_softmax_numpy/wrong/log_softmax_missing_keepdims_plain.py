# mistakes: log_softmax: missing-keepdims
"""No keepdims anywhere."""

import numpy as np


def log_sum_exp(logits):
    m = np.amax(logits, axis=-1)
    return m + np.log(np.sum(np.exp(logits - m[..., None]), axis=-1))


def log_softmax(logits):
    z = logits - logits.max(axis=-1)
    return z - np.log(np.exp(z).sum(axis=-1))


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
