# mistakes: softmax_cross_entropy_grad: subtracts-in-every-row, sum-not-mean
"""Slices all rows and forgets the division."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p[:, labels] -= 1
    return p


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
