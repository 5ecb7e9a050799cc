# mistakes: softmax: ?
"""Casts the scores to int first."""

import numpy as np


def softmax(x):
    z = x.astype(int)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
