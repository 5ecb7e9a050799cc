# mistakes: softmax: scalar-math
"""math.exp on the whole array."""

import math
import numpy as np


def softmax(logits):
    e = math.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
