# mistakes: softmax: negative-exponent, no-max-shift
"""exp(-x), no shift."""
import numpy as np


def softmax(x):
    return np.exp(-x) / np.exp(-x).sum(axis=-1, keepdims=True)
