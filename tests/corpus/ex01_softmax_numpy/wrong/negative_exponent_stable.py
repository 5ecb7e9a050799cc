# mistakes: softmax: negative-exponent
"""Flips the sign first, then does everything else right."""

import numpy as np


def softmax(logits):
    z = -np.asarray(logits, dtype=float)
    z = z - z.max(axis=-1, keepdims=True)
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
