# mistakes: softmax: mutates-input
"""p = logits is meant as a copy; every step works in place for floats."""

import numpy as np


def softmax(logits):
    p = logits if logits.dtype.kind == "f" else logits.astype(float)
    p -= p.max(axis=-1, keepdims=True)
    np.exp(p, out=p)
    p /= p.sum(axis=-1, keepdims=True)
    return p
