# mistakes: softmax: softmax-over-everything
"""Shifts each row properly and then forgets the axis of the sum."""

import numpy as np


def softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    e = np.exp(shifted)
    return e / np.sum(e)
