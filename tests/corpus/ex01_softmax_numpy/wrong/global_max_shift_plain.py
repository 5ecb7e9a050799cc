# mistakes: softmax: global-max-shift
"""Heard 'subtract the max' and took np.max of the whole array."""

import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / e.sum(axis=-1, keepdims=True)
