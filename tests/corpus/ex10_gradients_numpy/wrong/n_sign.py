# mistakes: softmax_cross_entropy_grad: sign-flipped
# mistakes: sigmoid_bce_grad: sign-flipped
"""y - p in both."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(1, keepdims=True))
    return (np.eye(logits.shape[1])[labels] - e / e.sum(1, keepdims=True)) / len(labels)


def sigmoid_bce_grad(logits, targets):
    return (targets - np.exp(-np.logaddexp(0, -logits))) / len(targets)
