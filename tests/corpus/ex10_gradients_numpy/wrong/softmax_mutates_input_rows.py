# mistakes: softmax_cross_entropy_grad: mutates-input
"""Rows of a loop are views: the softmax is written into the scores."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    for row in logits:
        row[:] = np.exp(row - row.max())
        row /= row.sum()
    hot = np.eye(logits.shape[1], dtype=logits.dtype)[labels]
    return (logits - hot) / len(labels)


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
