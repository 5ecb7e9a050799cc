# mistakes: softmax: scalar-math
"""Goes through the scores one by one with math.exp, which fails as soon as 'one' is a row."""

import math
import numpy as np


def softmax(logits):
    top = np.max(logits)
    exps = [math.exp(v - top) for v in logits]
    return np.array([e / sum(exps) for e in exps])
