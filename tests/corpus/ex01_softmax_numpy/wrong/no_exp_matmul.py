# mistakes: softmax: no-exp
"""Divides by the row totals got from a product with ones."""

import numpy as np


def softmax(a):
    totals = a @ np.ones((a.shape[-1], 1))
    return np.divide(a, totals)
