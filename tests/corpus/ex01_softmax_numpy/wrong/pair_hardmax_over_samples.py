# mistakes: softmax: hardmax, softmax-over-samples
"""Marks the largest score of each column."""

import numpy as np


def softmax(x):
    return np.where(x == x.max(axis=0), 1.0, 0.0)
