# mistakes: softmax: exp-not-normalised
"""Stops after the stable exponential."""

import numpy as np


def softmax(logits):
    return np.exp(logits - logits.max(axis=-1, keepdims=True))
