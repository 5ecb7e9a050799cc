# mistakes: softmax: epsilon-hides-zero-sum
"""Adds a little to each exponential."""

import numpy as np


EPS = 1e-8


def softmax(logits):
    e = np.exp(logits) + EPS
    return e / e.sum(axis=-1, keepdims=True)
