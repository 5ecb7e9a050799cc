# mistakes: softmax: max-over-samples
"""np.max with axis 0, the sum with the last axis."""

import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=0))
    return e / np.sum(e, axis=-1, keepdims=True)
