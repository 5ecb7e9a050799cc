# mistakes: log_sum_exp: no-max-shift
# mistakes: log_softmax: no-max-shift
# mistakes: nll_loss: sum-not-mean
"""One in each."""
import numpy as np


def log_sum_exp(logits):
    return np.log(np.sum(np.exp(logits), axis=-1))


def log_softmax(logits):
    return logits - np.expand_dims(log_sum_exp(logits), -1)


def nll_loss(log_probs, labels):
    return -log_probs[np.arange(len(labels)), labels].sum()
