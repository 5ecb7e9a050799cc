# mistakes: softmax: epsilon-hides-zero-sum
"""+ 1e-8."""
import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / (e.sum(axis=-1, keepdims=True) + 1e-8)
