# mistakes: softmax: missing-keepdims-in-max
"""In the maximum only."""
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(-1))
    return e / e.sum(-1, keepdims=True)
