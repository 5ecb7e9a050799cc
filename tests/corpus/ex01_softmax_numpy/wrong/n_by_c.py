# mistakes: softmax: divides-by-num-classes, no-max-shift
"""/ len."""
import numpy as np


def softmax(x):
    return np.exp(x) / x.shape[-1]
