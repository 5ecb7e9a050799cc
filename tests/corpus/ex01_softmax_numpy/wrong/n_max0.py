# mistakes: softmax: max-over-samples
"""max(axis=0)."""
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=0))
    return e / e.sum(axis=-1, keepdims=True)
