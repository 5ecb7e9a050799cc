# mistakes: softmax: global-max-shift, batch-only-axis
"""One maximum for all, and axis 1."""

import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / e.sum(axis=1, keepdims=True)
