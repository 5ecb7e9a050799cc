# mistakes: softmax: wrong-exp-base
"""Computer scientist: powers of two."""

import numpy as np


def softmax(x):
    e = np.exp2(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
