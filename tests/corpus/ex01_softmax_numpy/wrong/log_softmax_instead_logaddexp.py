# mistakes: softmax: log-softmax-instead
"""Forgets the last exp on the way back from the log domain."""

import numpy as np


def softmax(logits):
    top = logits.max(axis=-1, keepdims=True)
    shifted = np.asarray(logits - top, dtype=float)
    return shifted - np.logaddexp.reduce(shifted, axis=-1, keepdims=True)
