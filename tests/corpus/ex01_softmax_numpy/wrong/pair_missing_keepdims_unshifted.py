# mistakes: softmax: missing-keepdims, no-max-shift
"""No shift and flat row sums."""

import numpy as np


def softmax(logits):
    e = np.exp(logits)
    row_sums = e.sum(axis=-1)
    return e / row_sums
