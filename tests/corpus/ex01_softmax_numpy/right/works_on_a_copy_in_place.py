"""In place everywhere, but on a copy."""

import numpy as np


def softmax(logits):
    p = np.array(logits, dtype=np.float64, copy=True)
    p -= p.max(-1, keepdims=True)
    np.exp(p, p)
    p /= p.sum(-1, keepdims=True)
    return p
