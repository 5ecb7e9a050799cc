# mistakes: softmax: mutates-input
"""Loops over rows, and a row is a view."""

import numpy as np


def softmax(logits):
    batch = np.atleast_2d(logits)
    out = np.zeros(batch.shape, dtype=float)
    for i, row in enumerate(batch):
        row -= row.max()
        e = np.exp(row)
        out[i] = e / e.sum()
    return out.reshape(logits.shape)
