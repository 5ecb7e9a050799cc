# mistakes: softmax: batch-only-axis
"""Adds the missing axis with None after reducing over axis 1."""

import numpy as np


def softmax(scores):
    top = scores.max(1)[:, None]
    weights = np.exp(scores - top)
    total = weights.sum(1)[:, None]
    return weights / total
