# mistakes: softmax_cross_entropy_grad: softmax-over-everything
"""Row maxima, but one grand total."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum()
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
