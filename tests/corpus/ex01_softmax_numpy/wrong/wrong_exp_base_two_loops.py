# mistakes: softmax: wrong-exp-base
"""pow(2, x) element by element."""

import numpy as np


def softmax(logits):
    result = []
    for row in np.atleast_2d(logits).tolist():
        m = max(row)
        p = [pow(2.0, v - m) for v in row]
        result.append([v / sum(p) for v in p])
    return np.array(result).reshape(logits.shape)
