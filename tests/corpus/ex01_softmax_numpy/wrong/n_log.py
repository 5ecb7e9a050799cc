# mistakes: softmax: log-softmax-instead
"""log of it."""
import numpy as np


def softmax(x):
    return x - np.logaddexp.reduce(x, axis=-1, keepdims=True)
