# mistakes: softmax: divides-by-num-classes
"""Thinks normalising is dividing by the length."""

import numpy as np


def softmax(logits):
    if logits.ndim == 2:
        return np.array([softmax(r) for r in logits])
    weights = np.exp(logits - np.max(logits))
    return weights / len(weights)
