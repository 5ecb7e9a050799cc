# mistakes: softmax: mutates-input
"""Writes the result back with a slice."""

import numpy as np


def softmax(logits):
    if logits.dtype.kind == "i":
        logits = logits.astype(float)
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    logits[...] = e / e.sum(axis=-1, keepdims=True)
    return logits
