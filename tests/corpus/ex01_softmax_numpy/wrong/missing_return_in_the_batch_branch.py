# mistakes: softmax: missing-return
"""Recursion whose own result is dropped, too: bare returns everywhere."""

import numpy as np


def softmax(a):
    if a.ndim == 2:
        rows = [softmax(r) for r in a]
        return
    e = np.exp(a - a.max())
    e = e / e.sum()
    return
