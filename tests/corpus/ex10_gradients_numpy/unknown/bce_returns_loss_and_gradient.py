# mistakes: sigmoid_bce_grad: ?
"""Hands back loss and gradient as a pair."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    grad = np.zeros(logits.shape)
    for i, k in enumerate(labels):
        e = np.exp(logits[i] - logits[i].max())
        grad[i] = e / e.sum()
        grad[i, k] -= 1.0
    return grad / len(grad)


def sigmoid_bce_grad(logits, targets):
    loss = np.mean(np.logaddexp(0, logits) - targets * logits)
    return loss, (1 / (1 + np.exp(-logits)) - targets) / len(targets)
