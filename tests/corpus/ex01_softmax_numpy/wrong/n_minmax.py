# mistakes: softmax: no-exp, shift-by-min
"""Min-max scaling, normalised."""
import numpy as np


def softmax(x):
    s = x - x.min(axis=-1, keepdims=True)
    return s / s.sum(axis=-1, keepdims=True)
