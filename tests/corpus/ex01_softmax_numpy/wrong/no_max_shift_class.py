# mistakes: softmax: no-max-shift
"""A layer class with silenced warnings instead of a shift."""

import numpy as np


class SoftmaxLayer:
    def __call__(self, x):
        with np.errstate(all="ignore"):
            e = np.exp(x)
            return (e.T / e.sum(axis=-1).T).T


softmax = SoftmaxLayer()
