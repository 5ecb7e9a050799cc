# mistakes: softmax_cross_entropy_grad: sigmoid-instead
"""Sigmoid of every score."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = 0.5 * (1 + np.tanh(0.5 * logits))
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
