# mistakes: softmax_cross_entropy_grad: mean-over-all-elements, no-max-shift
"""Plain softmax, divided by size."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return (p - np.eye(p.shape[1])[labels]) / p.size


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
