# mistakes: softmax_cross_entropy_grad: sign-flipped
"""Differentiates the log-likelihood."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    grad = np.zeros(logits.shape)
    for i in range(len(labels)):
        w = np.exp(logits[i] - max(logits[i]))
        grad[i] = -w / sum(w)
        grad[i, labels[i]] += 1
    return np.divide(grad, logits.shape[0])


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
