# mistakes: softmax: exp-not-normalised
"""Computes the sum and the quotient but returns the wrong variable."""

import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    total = np.sum(e, axis=-1, keepdims=True)
    normalised = e / total
    return e
