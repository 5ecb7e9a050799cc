# mistakes: softmax: divides-by-num-classes
"""np.mean instead of np.sum in front of the fraction bar."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / len(e)
