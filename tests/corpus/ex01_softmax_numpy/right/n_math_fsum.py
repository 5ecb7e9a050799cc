import math

import numpy as np


def softmax(logits):
    if np.ndim(logits) == 2:
        return np.array([softmax(row) for row in logits])
    top = max(float(v) for v in logits)
    e = [math.exp(float(v) - top) for v in logits]
    total = math.fsum(e)
    return np.array([v / total for v in e])
