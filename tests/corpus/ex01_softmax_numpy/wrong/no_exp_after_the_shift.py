# mistakes: softmax: no-exp
"""Did the max trick and forgot what it was for."""

import numpy as np


def softmax(x):
    z = x - x.max(axis=-1, keepdims=True)
    return z / z.sum(axis=-1, keepdims=True)
