# mistakes: softmax_cross_entropy_grad: no-max-shift
"""No shift."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = np.exp(logits) / np.sum(np.exp(logits), axis=1, keepdims=True)
    p[range(len(labels)), labels] -= 1
    return p / len(labels)


def sigmoid_bce_grad(logits, targets):
    return (0.5 * (1 + np.tanh(logits / 2)) - targets) / len(logits)
