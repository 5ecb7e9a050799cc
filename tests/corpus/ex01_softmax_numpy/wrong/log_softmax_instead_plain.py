# mistakes: softmax: log-softmax-instead
"""Copied the log version from the answer next to it."""

import numpy as np


def softmax(x):
    s = x - x.max(axis=-1, keepdims=True)
    return s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
