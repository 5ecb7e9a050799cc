# mistakes: softmax: batch-only-axis
"""Everything she gets is a batch, she thinks."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
