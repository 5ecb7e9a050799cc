# mistakes: softmax_cross_entropy_grad: extra-sigmoid-derivative
# mistakes: sigmoid_bce_grad: extra-sigmoid-derivative
"""p (1 - p)."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    p = np.exp(logits - logits.max(1, keepdims=True))
    p = p / p.sum(1, keepdims=True)
    y = np.eye(p.shape[1])[labels]
    return (p - y) * p * (1 - p) / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) * p * (1 - p) / len(targets)
