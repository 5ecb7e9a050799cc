# mistakes: softmax: ?
"""Exponentials scaled to length 1."""
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / np.linalg.norm(e, axis=-1, keepdims=True)
