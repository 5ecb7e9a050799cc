# mistakes: softmax: if-on-array
"""max() of Python: fine for a vector."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - max(logits))
    return e / e.sum(axis=-1, keepdims=True)
