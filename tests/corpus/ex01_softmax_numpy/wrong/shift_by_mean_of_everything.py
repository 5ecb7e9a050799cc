# mistakes: softmax: shift-by-mean
"""Centres the whole batch."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.mean())
    return e / e.sum(axis=-1, keepdims=True)
