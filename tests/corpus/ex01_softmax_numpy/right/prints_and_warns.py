"""Debugs by printing and raises a warning about large scores."""

import warnings
import numpy as np


def softmax(logits):
    print("softmax called with shape", logits.shape, "and dtype", logits.dtype)
    biggest = logits.max(axis=-1, keepdims=True)
    if np.any(biggest > 700):
        warnings.warn("large logits, shifting them", RuntimeWarning)
    e = np.exp(logits - biggest)
    p = e / e.sum(axis=-1, keepdims=True)
    print("sums:", p.sum(axis=-1))
    return p
