# mistakes: softmax: missing-return
"""The branch for a batch fills an array and ends."""

import numpy as np


def softmax(logits):
    if logits.ndim == 1:
        e = np.exp(logits - logits.max())
        return e / e.sum()
    out = np.zeros(logits.shape)
    for i, row in enumerate(logits):
        out[i] = softmax(row)
