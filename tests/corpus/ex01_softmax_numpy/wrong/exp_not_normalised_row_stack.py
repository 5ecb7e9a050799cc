# mistakes: softmax: exp-not-normalised
"""Forgets that one more division is needed; recursion over rows."""

import numpy as np


def softmax(a):
    if a.ndim > 1:
        return np.stack([softmax(r) for r in a])
    return np.exp(a - sorted(a)[-1])
