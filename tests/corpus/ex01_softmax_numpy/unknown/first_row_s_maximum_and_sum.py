# mistakes: softmax: ?
"""Everything is divided by what belongs to the first row."""

import numpy as np


def softmax(x):
    rows = np.atleast_2d(x)
    e = np.exp(rows - rows[0].max())
    return (e / e[0].sum()).reshape(x.shape)
