# mistakes: softmax_cross_entropy_grad: sum-not-mean
"""Gradient of each sample's own loss, stacked."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    rows = []
    for z, k in zip(logits, labels):
        gap = z - z.max()
        p = np.exp(gap - np.logaddexp.reduce(gap))
        p[k] -= 1
        rows.append(p)
    return np.stack(rows)


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
