# mistakes: softmax: divides-by-num-classes
"""Mean instead of sum: divides by how many classes there are."""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / x.shape[-1]
