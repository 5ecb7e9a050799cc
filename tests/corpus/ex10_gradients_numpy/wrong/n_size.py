# mistakes: softmax_cross_entropy_grad: mean-over-all-elements
"""/ size."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = np.exp(logits - logits.max(1, keepdims=True))
    p = p / p.sum(1, keepdims=True)
    return (p - np.eye(p.shape[1])[labels]) / logits.size


def sigmoid_bce_grad(logits, targets):
    return (0.5 * (1 + np.tanh(logits / 2)) - targets) / len(logits)
