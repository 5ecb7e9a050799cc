# mistakes: sigmoid_bce_grad: swapped-arguments
"""Targets first, as in ex11."""

import numpy as np


def sigmoid_bce_grad(targets, logits):
    return (1 / (1 + np.exp(-logits)) - targets) / len(targets)


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)
