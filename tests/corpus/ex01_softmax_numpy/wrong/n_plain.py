# mistakes: softmax: no-max-shift
"""exp / sum over the last axis, in a loop."""
import numpy as np


def softmax(x):
    if x.ndim == 1:
        e = np.exp(x)
        return e / sum(e)
    return np.vstack([softmax(r) for r in x])
