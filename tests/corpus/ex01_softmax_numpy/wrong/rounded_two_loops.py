# mistakes: softmax: rounded
"""Python's round on each probability."""

import math
import numpy as np


def softmax(logits):
    if logits.ndim == 2:
        return np.array([softmax(row) for row in logits])
    top = max(logits)
    e = [math.exp(v - top) for v in logits]
    return np.array([round(v / sum(e), 2) for v in e])
