# mistakes: softmax_cross_entropy_grad: subtracts-whole-rows
"""Builds the target table with one index too few."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    target = np.zeros(logits.shape)
    for k in labels:
        target[k] = 1.0
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    return (e / np.sum(e, axis=1, keepdims=True) - target) / logits.shape[0]


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
