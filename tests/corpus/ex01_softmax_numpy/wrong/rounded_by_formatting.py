# mistakes: softmax: rounded
"""Formats with an f-string and turns the text back into numbers."""

import numpy as np


def softmax(v):
    e = np.exp(v - v.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    pretty = [float(f"{q:.3f}") for q in p.ravel()]
    return np.array(pretty).reshape(v.shape)
