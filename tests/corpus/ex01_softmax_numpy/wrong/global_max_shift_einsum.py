# mistakes: softmax: global-max-shift
"""One constant for everything: 'softmax does not care which constant'."""

import numpy as np


def softmax(z):
    e = np.exp(z - z.max())
    return e / np.einsum("...i->...", e)[..., np.newaxis]
