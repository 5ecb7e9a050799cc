# mistakes: softmax: negative-exponent, exp-not-normalised
"""exp(min - x), never divided."""

import numpy as np


def softmax(x):
    z = -x
    return np.exp(z - z.max(axis=-1, keepdims=True))
