# mistakes: softmax_cross_entropy_grad: missing-softmax, sum-not-mean
"""Copies the scores and subtracts 1."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    g = logits.copy()
    g[np.arange(len(labels)), labels] -= 1
    return g


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
