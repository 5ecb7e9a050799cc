# mistakes: softmax_cross_entropy_grad: ?
"""log p - y."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    lp = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    return (lp - np.eye(lp.shape[1])[labels]) / len(labels)


def sigmoid_bce_grad(logits, targets):
    return (0.5 * (1 + np.tanh(logits / 2)) - targets) / len(logits)
