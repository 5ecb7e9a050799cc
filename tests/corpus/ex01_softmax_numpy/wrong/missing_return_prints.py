# mistakes: softmax: missing-return
"""Prints the probabilities instead of returning them."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    print(e / e.sum(axis=-1, keepdims=True))
