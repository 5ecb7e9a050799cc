# mistakes: softmax: mutates-input, rounded
"""Shifts in place and rounds at the end."""

import numpy as np


def softmax(logits):
    logits -= logits.max(axis=-1, keepdims=True)
    e = np.exp(logits)
    return np.round(e / e.sum(axis=-1, keepdims=True), 3)
