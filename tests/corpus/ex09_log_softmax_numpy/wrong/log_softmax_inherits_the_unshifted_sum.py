# mistakes: log_sum_exp: no-max-shift
# mistakes: log_softmax: no-max-shift
"""Builds log_softmax on her own log_sum_exp, so one mistake shows twice."""

import numpy as np


def log_sum_exp(logits):
    return np.log(np.exp(logits).sum(axis=-1))


def log_softmax(logits):
    return logits - log_sum_exp(logits)[..., None]


def nll_loss(log_probs, labels):
    hot = np.eye(log_probs.shape[1])[labels]
    return -np.sum(hot * log_probs) / log_probs.shape[0]
