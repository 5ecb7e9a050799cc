# mistakes: softmax: softmax-over-samples
"""Loops over what she believes are samples: the columns."""

import numpy as np


def softmax(logits):
    if logits.ndim == 1:
        e = np.exp(logits - logits.max())
        return e / e.sum()
    out = np.empty(logits.shape, dtype=float)
    for j in range(logits.shape[1]):
        column = logits[:, j] - logits[:, j].max()
        out[:, j] = np.exp(column) / np.exp(column).sum()
    return out
