# mistakes: log_softmax: over-everything
"""Flattens, normalises, reshapes."""

import numpy as np


def log_sum_exp(logits):
    return np.logaddexp.reduce(logits, axis=-1)


def log_softmax(logits):
    flat = logits.flatten()
    flat = flat - flat.max()
    flat = flat - np.log(sum(np.exp(flat)))
    return flat.reshape(logits.shape)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
