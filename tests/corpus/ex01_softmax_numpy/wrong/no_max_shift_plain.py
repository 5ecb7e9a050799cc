# mistakes: softmax: no-max-shift
"""The formula as it stands on the slide."""

import numpy as np


def softmax(logits):
    return np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
