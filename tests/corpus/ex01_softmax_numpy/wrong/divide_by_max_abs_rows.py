# mistakes: softmax: divide-by-max
"""Normalises each sample to unit size with a helper, then takes the softmax."""

import numpy as np


def unit(row):
    return row / max(abs(row))


def softmax(logits):
    if logits.ndim == 2:
        return np.array([softmax(row) for row in logits])
    w = np.exp(unit(logits))
    return w / w.sum()
