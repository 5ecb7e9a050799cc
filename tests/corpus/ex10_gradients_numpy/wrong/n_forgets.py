# mistakes: softmax_cross_entropy_grad: forgets-target
# mistakes: sigmoid_bce_grad: forgets-target
"""No target."""
import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True) / len(labels)


def sigmoid_bce_grad(logits, targets):
    return np.exp(-np.logaddexp(0, -logits)) / len(targets)
