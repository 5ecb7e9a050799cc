# mistakes: softmax: sigmoid-instead
"""Sigmoid through tanh, to be stable."""

import numpy as np


def softmax(logits):
    half = 0.5 * np.asarray(logits, dtype=float)
    return 0.5 + 0.5 * np.tanh(half)
