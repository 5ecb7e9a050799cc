# mistakes: softmax: integer-result
"""Copies the scores (well done) and writes the probabilities into the copy."""

import numpy as np


def softmax(logits):
    probs = logits.copy()
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    probs[...] = e / e.sum(axis=-1, keepdims=True)
    return probs
