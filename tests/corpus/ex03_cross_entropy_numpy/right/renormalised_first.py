"""Divides by the row sums first, which are 1; an epsilon of a millionth."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    p = probs / probs.sum(axis=-1, keepdims=True)
    p = np.clip(p, 1e-6, 1)
    return np.array(-np.log((p * targets).sum(-1)).mean())
