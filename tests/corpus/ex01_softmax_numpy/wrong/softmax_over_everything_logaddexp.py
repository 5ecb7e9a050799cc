# mistakes: softmax: softmax-over-everything
"""Uses logaddexp.reduce with axis=None because it then 'takes all classes'."""

import numpy as np


def softmax(z):
    z = z - np.max(z)
    return np.exp(z - np.logaddexp.reduce(z, axis=None))
