# mistakes: softmax_cross_entropy_grad: softmax-over-everything
"""No axis in the softmax."""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


def softmax_cross_entropy_grad(logits, labels):
    return (softmax(logits) - np.eye(logits.shape[1])[labels]) / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
