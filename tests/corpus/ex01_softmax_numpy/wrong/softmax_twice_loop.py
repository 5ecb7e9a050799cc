# mistakes: softmax: softmax-twice
"""Runs the same two lines two times, 'until it settles'."""

import numpy as np


def softmax(logits):
    p = logits
    for _ in range(2):
        p = np.exp(p - np.max(p, axis=-1, keepdims=True))
        p = p / np.sum(p, axis=-1, keepdims=True)
    return p
