# mistakes: softmax_cross_entropy_grad: subtracts-in-every-row
"""A loop over labels with a colon."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    for k in labels:
        p[:, k] -= 1
    return p / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
