# mistakes: softmax_cross_entropy_grad: missing-keepdims
"""Forgets keepdims twice."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    e = np.exp(logits - logits.max(axis=1))
    return (e / e.sum(axis=1) - np.eye(logits.shape[1])[labels]) / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
