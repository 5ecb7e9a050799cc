"""Linear algebra course: samples are columns."""

import numpy as np


def softmax_cross_entropy_grad(logits, labels):
    Z = logits.T
    P = np.exp(Z - Z.max(axis=0))
    P = P / P.sum(axis=0)
    Y = np.zeros(Z.shape)
    Y[labels, np.arange(Z.shape[1])] = 1
    return (P - Y).T / Z.shape[1]


def sigmoid_bce_grad(logits, targets):
    two = np.stack([np.zeros_like(logits), logits])
    two = np.exp(two - two.max(axis=0))
    return (two[1] / two.sum(axis=0) - targets) / len(targets)
