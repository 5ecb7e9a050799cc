# mistakes: log_sum_exp: no-max-shift
"""log(sum(exp))."""
import numpy as np


def log_sum_exp(logits):
    return np.log(np.exp(logits).sum(-1))


def log_softmax(logits):
    z = logits - np.max(logits, axis=-1, keepdims=True)
    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].mean()
