# mistakes: sigmoid_bce_grad: ?
"""Returns the loss of each sample."""

import numpy as np


def sigmoid_bce_grad(logits, targets):
    return np.logaddexp(0, logits) - targets * logits


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)
