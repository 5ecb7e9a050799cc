# mistakes: softmax: if-on-array
"""Looks for the maximum with if, which a row cannot answer."""

import numpy as np


def softmax(logits):
    top = logits[0]
    for v in logits:
        if v > top:
            top = v
    e = np.exp(logits - top)
    return e / e.sum(axis=-1, keepdims=True)
