# mistakes: log_softmax: log-base-10, log-of-softmax
"""log10 of the probabilities."""

import numpy as np


def log_sum_exp(logits):
    m = np.amax(logits, axis=-1)
    return m + np.log(np.sum(np.exp(logits - m[..., None]), axis=-1))


def log_softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.log10(e / e.sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    picked = np.take_along_axis(log_probs, labels.astype(int)[:, None], axis=1)
    return float(np.mean(-picked))
