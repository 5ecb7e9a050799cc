# mistakes: softmax: ?
"""The loop variable survives the loop: all rows get the last row's sum."""

import numpy as np


def softmax(logits):
    batch = np.atleast_2d(logits)
    e = np.exp(batch - batch.max(axis=-1, keepdims=True))
    for row in e:
        total = row.sum()
    return (e / total).reshape(logits.shape)
