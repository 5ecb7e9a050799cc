# mistakes: softmax: negative-exponent, no-max-shift
"""exp(-x) as in the sigmoid, nothing shifted."""

import numpy as np


def softmax(x):
    e = np.exp(-x)
    return e / e.sum(axis=-1, keepdims=True)
