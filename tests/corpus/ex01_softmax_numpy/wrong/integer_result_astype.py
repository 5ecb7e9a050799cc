# mistakes: softmax: integer-result
"""Hands the result back in the dtype of the input, to be polite."""

import numpy as np


def softmax(scores):
    z = scores.astype(np.float64)
    z = np.exp(z - z.max(axis=-1, keepdims=True))
    return (z / z.sum(axis=-1, keepdims=True)).astype(scores.dtype)
