# mistakes: softmax: wrong-exp-base
"""Reads exp as 'times ten to the power of', as on the calculator."""

import numpy as np


def softmax(logits):
    powers = np.power(10.0, logits - np.max(logits, axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
