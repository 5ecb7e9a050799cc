# mistakes: softmax: integer-result
"""empty_like."""
import numpy as np


def softmax(x):
    out = np.empty_like(x)
    for i in np.ndindex(x.shape[:-1]):
        e = np.exp(x[i] - x[i].max())
        out[i] = e / e.sum()
    return out
