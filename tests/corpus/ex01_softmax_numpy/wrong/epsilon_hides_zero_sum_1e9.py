# mistakes: softmax: epsilon-hides-zero-sum
"""Guards the division with an epsilon instead of shifting."""

import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / (e.sum(axis=-1, keepdims=True) + 1e-9)
