# mistakes: softmax: batch-only-axis, no-max-shift
"""axis=1 and no shift."""

import numpy as np


def softmax(logits):
    odds = np.exp(logits)
    return odds / odds.sum(axis=1, keepdims=True)
