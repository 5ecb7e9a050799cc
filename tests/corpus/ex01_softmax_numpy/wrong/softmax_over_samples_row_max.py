# mistakes: softmax: softmax-over-samples
"""Took the max over the classes but left the sum of the tutorial on axis 0."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / np.sum(e, axis=0)
