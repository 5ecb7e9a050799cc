# mistakes: log_softmax: log-base-10
"""log10 of a quotient is the difference of two log10s."""

import numpy as np


def log_sum_exp(logits):
    m = np.amax(logits, axis=-1)
    return m + np.log(np.sum(np.exp(logits - m[..., None]), axis=-1))


def log_softmax(logits):
    z = logits - np.max(logits, axis=-1, keepdims=True)
    log10_of_numerator = z * np.log10(np.e)
    return log10_of_numerator - np.log10(np.sum(np.exp(z), axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
