# mistakes: softmax: softmax-over-samples, rounded
"""Axis 0, and two decimals."""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=0))
    return np.round(e / e.sum(axis=0), 2)
