# mistakes: nll_loss: log-again
"""math.log of each picked entry."""

import numpy as np


import math


def nll_loss(log_probs, labels):
    return sum(-math.log(row[k]) for row, k in zip(log_probs, labels)) / len(labels)


def log_sum_exp(logits):
    m = logits.max(axis=-1, keepdims=True)
    return (m + np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))).squeeze(-1)


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
