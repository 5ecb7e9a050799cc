# mistakes: softmax: softmax-twice
"""The helper already normalises, and its result is exponentiated once more."""

import numpy as np


def _normalise(v):
    e = np.exp(v - v.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax(logits):
    probs = _normalise(logits)
    return _normalise(probs)
