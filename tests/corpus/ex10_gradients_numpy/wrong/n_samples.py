# mistakes: softmax_cross_entropy_grad: softmax-over-samples
"""axis=0."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=0))
    p = e / e.sum(axis=0)
    return (p - np.eye(logits.shape[1])[labels]) / len(labels)


def sigmoid_bce_grad(logits, targets):
    return (0.5 * (1 + np.tanh(logits / 2)) - targets) / len(logits)
