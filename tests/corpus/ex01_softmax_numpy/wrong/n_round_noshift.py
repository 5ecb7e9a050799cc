# mistakes: softmax: rounded, no-max-shift
"""Three digits, no shift."""
import numpy as np


def softmax(x):
    e = np.exp(x)
    return np.around(e / e.sum(axis=-1, keepdims=True), decimals=3)
