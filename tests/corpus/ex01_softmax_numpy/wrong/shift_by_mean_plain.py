# mistakes: softmax: shift-by-mean
"""Centres the scores, because 'any constant works'."""

import numpy as np


def softmax(x):
    e = np.exp(x - x.mean(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
