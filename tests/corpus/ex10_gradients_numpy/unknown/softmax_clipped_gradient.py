# mistakes: softmax_cross_entropy_grad: ?
"""Clips the gradient, as recommended for recurrent nets."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    g = (p - np.eye(p.shape[1])[labels]) / len(labels)
    return np.clip(g, -0.05, 0.05)


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
