# mistakes: softmax: softmax-over-everything, no-max-shift
"""The formula for one vector, with loops over all entries."""

import numpy as np


def softmax(logits):
    total = 0.0
    for value in logits.flat:
        total += np.exp(value)
    return np.exp(logits) / total
