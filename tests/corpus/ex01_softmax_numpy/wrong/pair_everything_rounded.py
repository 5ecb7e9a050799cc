# mistakes: softmax: softmax-over-everything, rounded
"""One grand total, three digits."""

import numpy as np


def softmax(v):
    e = np.exp(v - v.max())
    return np.around(e / e.sum(), 3)
