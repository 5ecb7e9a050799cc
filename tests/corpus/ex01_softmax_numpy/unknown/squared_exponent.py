# mistakes: softmax: ?
"""exp of the squared distance to the maximum: a Gaussian kernel."""

import numpy as np


def softmax(x):
    d = np.minimum(np.abs(x - x.max(axis=-1, keepdims=True)), 1e3)
    e = np.exp(-(d**2))
    return e / e.sum(axis=-1, keepdims=True)
