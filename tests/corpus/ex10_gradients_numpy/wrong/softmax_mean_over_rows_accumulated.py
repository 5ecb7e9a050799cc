# mistakes: softmax_cross_entropy_grad: mean-over-rows
"""Adds the rows up in a loop and divides by N."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    total = np.zeros(logits.shape[1])
    for z, k in zip(logits, labels):
        p = np.exp(z - z.max())
        p /= p.sum()
        p[k] -= 1
        total += p
    return total / len(labels)


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
