# mistakes: softmax: global-max-shift, missing-keepdims
"""One maximum for all, row sums without keepdims."""

import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=-1)
