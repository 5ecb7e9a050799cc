# mistakes: cross_entropy: log-base-2
"""math.log(p, 2)."""
import math
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    picked = (t * p).sum(1)
    return -sum(math.log(max(q, 1e-12), 2) for q in picked) / len(picked)
