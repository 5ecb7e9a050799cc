# mistakes: sigmoid_bce_grad: missing-sigmoid
"""Calls the scores probs and believes it."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    n = len(labels)
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(n), labels] -= 1
    return p / n


def sigmoid_bce_grad(probs, targets):
    n = probs.shape[0]
    return np.array([(p - t) / n for p, t in zip(probs, targets)])
