# mistakes: nll_loss: ?
"""Exponentiates and returns one minus the mean probability."""

import numpy as np


def log_sum_exp(logits):
    top = logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(logits - top).sum(axis=-1)) + top[..., 0]


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    p = np.exp(log_probs[np.arange(len(labels)), labels])
    return np.mean(1 - p)
