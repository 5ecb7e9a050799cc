# mistakes: cross_entropy: sum-not-mean
"""sum() over the samples, without a division."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(t, p):
    t, p = np.atleast_2d(t), np.atleast_2d(p)
    return sum(-np.log(b[a.argmax()] + 1e-9) for a, b in zip(t, p))
