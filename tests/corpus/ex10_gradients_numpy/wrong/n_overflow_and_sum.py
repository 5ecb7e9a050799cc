# mistakes: softmax_cross_entropy_grad: no-max-shift, sum-not-mean
"""No shift, no mean."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits)
    return e / e.sum(axis=1, keepdims=True) - np.eye(logits.shape[1])[labels]


def sigmoid_bce_grad(logits, targets):
    return (0.5 * (1 + np.tanh(logits / 2)) - targets) / len(logits)
