# mistakes: sigmoid_bce_grad: gradient-wrt-probabilities
"""-t/p + (1 - t)/(1 - p), term by term."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    probs = e / np.sum(e, axis=-1, keepdims=True)
    return (probs - np.eye(logits.shape[1])[labels]) / logits.shape[0]


def sigmoid_bce_grad(logits, targets):
    p = 1.0 / (1.0 + np.exp(-logits))
    positive = targets / p
    negative = (1 - targets) / (1 - p)
    return (negative - positive) / targets.shape[0]
