# mistakes: softmax: divide-by-max
"""x / max."""
import numpy as np


def softmax(x):
    e = np.exp(x / np.abs(x).max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
