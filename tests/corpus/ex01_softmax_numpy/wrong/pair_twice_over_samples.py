# mistakes: softmax: softmax-twice, softmax-over-samples
"""Softmax along axis 0, two times."""

import numpy as np


def along_zero(x):
    e = np.exp(x - x.max(axis=0))
    return e / e.sum(axis=0)


def softmax(x):
    return along_zero(along_zero(x))
