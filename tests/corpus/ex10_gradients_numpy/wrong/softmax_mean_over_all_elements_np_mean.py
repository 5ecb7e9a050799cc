# mistakes: softmax_cross_entropy_grad: mean-over-all-elements
"""Differentiates np.mean of the N x C table, whose weight is 1 / (N C)."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    N, C = logits.shape
    weight = np.full((N, C), 1.0 / (N * C))
    z = logits - logits.max(axis=1).reshape(-1, 1)
    p = np.exp(z) / np.exp(z).sum(axis=1).reshape(-1, 1)
    return weight * (p - np.eye(C)[labels])


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
