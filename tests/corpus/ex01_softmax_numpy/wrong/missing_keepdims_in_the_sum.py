# mistakes: softmax: missing-keepdims
"""Put keepdims on the max and thought once is enough."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1)
