# mistakes: softmax_cross_entropy_grad: ?
"""2 (p - y)."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = np.exp(logits - logits.max(1, keepdims=True))
    p = p / p.sum(1, keepdims=True)
    return 2 * (p - np.eye(p.shape[1])[labels]) / len(labels)


def sigmoid_bce_grad(logits, targets):
    return (0.5 * (1 + np.tanh(logits / 2)) - targets) / len(logits)
