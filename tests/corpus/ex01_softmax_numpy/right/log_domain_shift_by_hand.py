"""Subtracts the log of the sum, found with a running maximum."""

import math

import numpy as np


def softmax(x):
    if x.ndim > 1:
        return np.stack([softmax(row) for row in x])
    top = -math.inf
    for v in x:
        if v > top:
            top = v
    log_total = top + math.log(sum(math.exp(v - top) for v in x))
    return np.array([math.exp(v - log_total) for v in x])
