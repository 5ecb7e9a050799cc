# mistakes: softmax: mutates-input, softmax-over-samples
"""In-place shift along axis 0, then the sum along axis 0."""

import numpy as np


def softmax(x):
    x -= x.max(axis=0)
    e = np.exp(x)
    return e / e.sum(axis=0)
