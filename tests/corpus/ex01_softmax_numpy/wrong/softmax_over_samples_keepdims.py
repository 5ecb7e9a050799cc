# mistakes: softmax: softmax-over-samples
"""Copied axis=0 from the tutorial and added the max trick along the same axis."""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
