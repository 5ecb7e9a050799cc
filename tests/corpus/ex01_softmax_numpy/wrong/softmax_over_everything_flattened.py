# mistakes: softmax: softmax-over-everything
"""Only knows the vector formula, so flattens the batch and reshapes at the end."""

import math
import numpy as np


def softmax(logits):
    flat = logits.ravel().tolist()
    m = max(flat)
    exps = [math.exp(v - m) for v in flat]
    return np.array([e / math.fsum(exps) for e in exps]).reshape(logits.shape)
