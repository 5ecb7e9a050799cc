# mistakes: softmax: mutates-input
"""x -= max, because it is shorter."""

import numpy as np


def softmax(x):
    x -= np.max(x, axis=-1, keepdims=True)
    e = np.exp(x)
    return e / np.sum(e, axis=-1, keepdims=True)
