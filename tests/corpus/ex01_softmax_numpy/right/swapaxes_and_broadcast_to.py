"""Classes to the front, then plain sums over the first axis."""

import numpy as np


def softmax(logits):
    z = np.moveaxis(np.asarray(logits, float), -1, 0)
    z = z - z.max(0)
    e = np.exp(z)
    return np.moveaxis(e / np.broadcast_to(e.sum(0), e.shape), 0, -1)
