# mistakes: softmax_cross_entropy_grad: gradient-wrt-probabilities
"""Divides a table of targets by the softmax."""

import numpy as np


def softmax(z):
    w = np.exp(z - np.max(z, -1)[:, None])
    return w / np.sum(w, -1)[:, None]


def softmax_cross_entropy_grad(logits, labels):
    targets = np.equal.outer(labels, np.arange(logits.shape[1])).astype(float)
    return np.divide(np.negative(targets), softmax(logits)) / logits.shape[0]


def sigmoid_bce_grad(logits, targets):
    probs = 0.5 * (1 + np.tanh(0.5 * logits))
    return (probs - targets) / logits.size
