# mistakes: softmax: softmax-over-everything
"""Thinks sum() already knows about rows."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max())
    return e / e.sum()
