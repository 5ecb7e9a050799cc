# mistakes: softmax_cross_entropy_grad: gradient-wrt-probabilities
"""-y / p: the chain rule stops one step early."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(logits.shape[1])[labels]
    return -y / p / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
