# mistakes: softmax: negative-exponent
"""Has the right shift, and a minus from the sigmoid inside exp."""

import numpy as np


def softmax(x):
    e = np.exp(-(x - np.max(x, axis=-1, keepdims=True)))
    return e / np.sum(e, axis=-1, keepdims=True)
