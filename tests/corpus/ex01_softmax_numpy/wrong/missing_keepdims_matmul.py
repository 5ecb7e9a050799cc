# mistakes: softmax: missing-keepdims
"""Sums with a vector of ones, which yields a flat vector."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    ones = np.ones(logits.shape[-1])
    return e * (1.0 / (e @ ones))
