# mistakes: softmax_cross_entropy_grad: diagonal-jacobian-only
"""Fills in the entry of the true class and leaves the others at zero."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    grad = np.zeros(logits.shape)
    for i, k in enumerate(labels):
        w = np.exp(logits[i] - logits[i].max())
        grad[i, k] = w[k] / w.sum() - 1
    return grad / len(labels)


def sigmoid_bce_grad(logits, targets):
    small = np.exp(-np.abs(logits))
    p = np.where(logits >= 0, 1.0, small) / (1.0 + small)
    return (p - targets) / targets.shape[0]
