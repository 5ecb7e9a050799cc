# mistakes: softmax: ?
"""Sigmoid for each class, divided by their sum."""

import numpy as np


def softmax(x):
    s = 0.5 * (1 + np.tanh(0.5 * np.asarray(x, dtype=float)))
    return s / s.sum(axis=-1, keepdims=True)
