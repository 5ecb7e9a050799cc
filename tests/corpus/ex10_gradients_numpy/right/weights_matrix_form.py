"""Averages with a matrix: (1/N) I (P - Y)."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    N, C = logits.shape
    E = np.exp(logits - logits.max(axis=1).reshape(N, 1))
    P = np.diag(1 / E.sum(axis=1)) @ E
    Y = np.equal.outer(labels, np.arange(C)).astype(float)
    return (np.eye(N) / N) @ (P - Y)


def sigmoid_bce_grad(logits, targets):
    N = len(targets)
    odds = np.exp(-np.abs(logits))
    p = np.select([logits < 0], [odds / (1 + odds)], 1 / (1 + odds))
    return (np.eye(N) / N) @ (p - targets)
