# mistakes: softmax: divides-by-num-classes, no-max-shift
"""exp(x) divided by the number of classes."""

import numpy as np


def softmax(x):
    return np.exp(x) / x.shape[-1]
