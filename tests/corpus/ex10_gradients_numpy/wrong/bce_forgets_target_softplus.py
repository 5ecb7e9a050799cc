# mistakes: sigmoid_bce_grad: forgets-target
"""Differentiates the softplus and drops the linear term."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    grad = np.zeros(logits.shape)
    for i, k in enumerate(labels):
        e = np.exp(logits[i] - logits[i].max())
        grad[i] = e / e.sum()
        grad[i, k] -= 1.0
    return grad / len(grad)


def sigmoid_bce_grad(logits, targets):
    d_softplus = np.exp(logits - np.logaddexp(0.0, logits))
    return np.divide(d_softplus, logits.size)
