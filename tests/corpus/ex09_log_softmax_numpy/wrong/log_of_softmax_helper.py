# mistakes: log_softmax: log-of-softmax
"""Reuses the softmax of the first exercise."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def softmax(z):
    powers = np.exp(z - np.max(z, -1)[..., None])
    return powers / np.einsum("...c->...", powers)[..., None]


log_softmax = lambda z: np.log(softmax(z))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
