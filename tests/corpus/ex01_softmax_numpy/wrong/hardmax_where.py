# mistakes: softmax: hardmax
"""One for the winner, zero for the rest, with np.where."""

import numpy as np


def softmax(logits):
    winner = np.max(logits, axis=-1, keepdims=True)
    return np.where(logits < winner, 0.0, 1.0)
