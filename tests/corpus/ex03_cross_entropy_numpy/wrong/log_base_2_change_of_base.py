# mistakes: cross_entropy: log-base-2
"""math.log(p, 2) in a loop."""

import math
import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    rows = list(zip(np.atleast_2d(targets), np.atleast_2d(probs)))
    bits = [-math.log(max(float(p[t.argmax()]), 1e-12), 2) for t, p in rows]
    return sum(bits) / len(bits)
