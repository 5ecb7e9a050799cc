# mistakes: softmax: ?
"""Magnitudes instead of exponentials."""

import numpy as np


def softmax(x):
    a = np.abs(x)
    return a / a.sum(axis=-1, keepdims=True)
