# mistakes: softmax: missing-keepdims-in-max
"""Knows keepdims for the sum only."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1))
    return e / e.sum(axis=-1, keepdims=True)
