# mistakes: softmax: negative-exponent
"""exp(-x)."""
import numpy as np


def softmax(x):
    e = np.exp(x.min(axis=-1, keepdims=True) - x)
    return e / e.sum(axis=-1, keepdims=True)
