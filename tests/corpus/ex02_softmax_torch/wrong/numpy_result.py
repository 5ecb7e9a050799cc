# mistakes: softmax: breaks-gradient
"""numpy arrays are fine as results."""

import numpy as np


def softmax(logits):
    a = logits.detach().numpy()
    e = np.exp(a - a.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
