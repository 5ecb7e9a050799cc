# mistakes: softmax: ?
"""Sorts the probabilities, best first."""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return -np.sort(-e / e.sum(axis=-1, keepdims=True), axis=-1)
