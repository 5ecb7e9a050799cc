"""Adds a tiny epsilon after the shift, where it changes nothing."""

import numpy as np


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(logits - m).sum(axis=-1) + 1e-12) + m[..., 0]


def log_softmax(logits):
    return logits - log_sum_exp(logits)[..., None]


def nll_loss(log_probs, labels):
    chosen = np.choose(labels, log_probs.T)
    return -chosen.sum() / (len(labels) + 1e-12)
