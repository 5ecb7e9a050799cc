# mistakes: softmax: sigmoid-instead
"""A scalar sigmoid in two branches, vectorised."""

import math
import numpy as np


def _squash(v):
    if v >= 0:
        return 1.0 / (1.0 + math.exp(-v))
    return math.exp(v) / (1.0 + math.exp(v))


softmax = np.vectorize(_squash, otypes=[float])
