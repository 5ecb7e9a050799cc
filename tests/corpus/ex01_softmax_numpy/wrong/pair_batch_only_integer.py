# mistakes: softmax: batch-only-axis, integer-result
"""axis=1 and a result allocated like the input."""

import numpy as np


def softmax(logits):
    result = np.empty_like(logits)
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    result[:] = e / e.sum(axis=1, keepdims=True)
    return result
