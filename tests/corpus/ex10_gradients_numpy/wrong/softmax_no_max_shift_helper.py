# mistakes: softmax_cross_entropy_grad: no-max-shift
"""Unstable helper, one-hot targets."""

import numpy as np


def softmax(z):
    odds = np.exp(z)
    return (odds.T / odds.sum(axis=1)).T


def softmax_cross_entropy_grad(logits, labels):
    hot = (labels[:, None] == np.arange(logits.shape[1])).astype(float)
    return (softmax(logits) - hot) / logits.shape[0]


def sigmoid_bce_grad(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / len(targets)
