# mistakes: softmax_cross_entropy_grad: mutates-input
"""p = logits is no copy."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = logits
    p -= p.max(axis=1, keepdims=True)
    np.exp(p, out=p)
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    p /= len(labels)
    return p


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
