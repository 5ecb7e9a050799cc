# mistakes: softmax: integer-result
"""Allocates the result with zeros_like and fills it row by row."""

import numpy as np


def softmax(x):
    out = np.zeros_like(x)
    if x.ndim == 1:
        e = np.exp(x - x.max())
        out[:] = e / e.sum()
        return out
    for i, row in enumerate(x):
        e = np.exp(row - row.max())
        out[i] = e / e.sum()
    return out
