# mistakes: softmax_cross_entropy_grad: softmax-over-samples
"""Normalises the columns one by one."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = np.empty(logits.shape)
    for j, column in enumerate(logits.T):
        w = np.exp(column - max(column))
        p[:, j] = w / sum(w)
    return (p - np.identity(p.shape[1])[labels]) / p.shape[0]


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
