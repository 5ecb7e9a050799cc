# mistakes: softmax: wrong-exp-base
"""10 ** x."""
import numpy as np


def softmax(x):
    z = x - x.max(axis=-1, keepdims=True)
    e = 10.0**z
    return e / e.sum(axis=-1, keepdims=True)
