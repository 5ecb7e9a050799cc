# mistakes: softmax: softmax-over-everything
"""np.sum without axis."""
import numpy as np


def softmax(logits):
    z = np.exp(logits - logits.max())
    return z / np.sum(z)
