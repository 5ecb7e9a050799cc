# mistakes: softmax_cross_entropy_grad: sum-not-mean
# mistakes: sigmoid_bce_grad: sum-not-mean
"""Leaves the division to the learning rate."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    return p - np.eye(p.shape[1])[labels]


def sigmoid_bce_grad(logits, targets):
    return 0.5 * (1 + np.tanh(logits / 2)) - targets
