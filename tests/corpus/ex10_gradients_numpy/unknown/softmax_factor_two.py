# mistakes: softmax_cross_entropy_grad: ?
"""A 2 from differentiating a square that is not there."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return 2 * (p - np.eye(p.shape[1])[labels]) / len(labels)


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
