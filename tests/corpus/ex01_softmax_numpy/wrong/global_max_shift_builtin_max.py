# mistakes: softmax: global-max-shift
"""Python's max over the flattened scores."""

import numpy as np


def softmax(logits):
    c = max(logits.flatten())
    out = []
    for row in np.atleast_2d(logits):
        weights = np.exp(row - c)
        out.append(weights / sum(weights))
    return np.array(out).reshape(logits.shape)
