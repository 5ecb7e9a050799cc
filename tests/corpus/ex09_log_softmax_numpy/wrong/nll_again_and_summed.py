# mistakes: nll_loss: sum-not-mean
# notes: nll_loss: log-softmax-again
"""log_softmax once more, and a sum."""

import numpy as np


def nll_loss(log_probs, labels):
    lp = log_softmax(log_probs)
    return -lp[np.arange(len(labels)), labels].sum()


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
