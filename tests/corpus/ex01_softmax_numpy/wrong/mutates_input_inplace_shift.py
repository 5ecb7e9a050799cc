# mistakes: softmax: mutates-input
"""Shifts in place to save an array."""

import numpy as np


def softmax(logits):
    best = logits.max(axis=-1)
    logits -= best[..., np.newaxis]
    e = np.exp(logits)
    return e / e.sum(axis=-1, keepdims=True)
