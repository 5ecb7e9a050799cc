# mistakes: softmax_cross_entropy_grad: ?
"""range(1, N): the first row keeps its probabilities."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    for i in range(1, len(labels)):
        p[i, labels[i]] -= 1
    return p / len(labels)


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
