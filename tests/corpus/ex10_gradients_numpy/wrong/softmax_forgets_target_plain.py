# mistakes: softmax_cross_entropy_grad: forgets-target
"""Only the probabilities, over N."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True) / len(labels)


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
