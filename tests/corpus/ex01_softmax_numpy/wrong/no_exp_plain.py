# mistakes: softmax: no-exp
"""Softmax means 'make it sum to one', so divides by the sum."""

import numpy as np


def softmax(logits):
    return logits / np.sum(logits, axis=-1, keepdims=True)
