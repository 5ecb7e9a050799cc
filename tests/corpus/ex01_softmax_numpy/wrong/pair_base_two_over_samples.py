# mistakes: softmax: wrong-exp-base, softmax-over-samples
"""Powers of two, columns normalised."""

import numpy as np


def softmax(x):
    p = np.exp2(x - x.max(axis=0))
    return p / p.sum(axis=0)
