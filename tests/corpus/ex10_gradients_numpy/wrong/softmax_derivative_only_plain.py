# mistakes: softmax_cross_entropy_grad: softmax-derivative-only
"""p(1 - p), the derivative of the activation, averaged over the batch."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return p * (1 - p) / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
