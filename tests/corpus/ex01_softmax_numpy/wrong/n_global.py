# mistakes: softmax: global-max-shift
"""x - np.max(x)."""
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / e.sum(axis=-1, keepdims=True)
