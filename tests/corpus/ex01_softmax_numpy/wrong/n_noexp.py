# mistakes: softmax: no-exp
"""x / sum."""
import numpy as np


def softmax(x):
    return (x.T / x.sum(axis=-1)).T
