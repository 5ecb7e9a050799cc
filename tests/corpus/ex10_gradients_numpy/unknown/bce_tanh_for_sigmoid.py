# mistakes: sigmoid_bce_grad: ?
"""The other squashing function, halved."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    n = len(labels)
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(n), labels] -= 1
    return p / n


def sigmoid_bce_grad(logits, targets):
    return (0.5 * np.tanh(logits) + 0.5 - targets) / len(targets)
