# mistakes: softmax: batch-only-axis
"""Loops over rows with two indices."""
import numpy as np


def softmax(x):
    n, c = x.shape
    out = np.zeros((n, c))
    for i in range(n):
        e = np.exp(x[i] - max(x[i]))
        out[i] = e / e.sum()
    return out
