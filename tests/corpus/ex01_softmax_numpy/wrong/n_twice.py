# mistakes: softmax: softmax-twice
"""Two loops."""
import numpy as np


def softmax(x):
    p = x
    for _ in range(2):
        e = np.exp(p - p.max(axis=-1, keepdims=True))
        p = e / e.sum(axis=-1, keepdims=True)
    return p
