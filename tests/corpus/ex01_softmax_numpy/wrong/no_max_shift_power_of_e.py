# mistakes: softmax: no-max-shift
"""Raises e to the power of the scores."""

import numpy as np

E = np.e


def softmax(v):
    top = np.power(E, v)
    bottom = np.expand_dims(top.sum(axis=-1), axis=-1)
    return np.divide(top, bottom)
