# mistakes: softmax: rounded
"""Nice numbers: np.around with four decimals at the very end."""

import numpy as np

DECIMALS = 4


def softmax(logits):
    z = logits - np.max(logits, axis=-1, keepdims=True)
    p = np.exp(z) / np.sum(np.exp(z), axis=-1, keepdims=True)
    return np.around(p, DECIMALS)
