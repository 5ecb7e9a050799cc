# mistakes: softmax: ?
"""Averages the scores with the maximum instead of subtracting it."""

import numpy as np


def softmax(x):
    m = x.max(axis=-1, keepdims=True)
    e = np.exp((x + m) / 2)
    return e / e.sum(axis=-1, keepdims=True)
