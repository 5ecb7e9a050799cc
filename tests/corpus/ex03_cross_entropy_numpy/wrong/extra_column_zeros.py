# mistakes: one_hot: extra-column
"""Off by one in the allocation."""

import numpy as np


def one_hot(labels, num_classes):
    samples = len(labels)
    out = np.zeros((samples, 1 + num_classes), dtype=np.float32)
    out[range(samples), labels] = 1
    return out


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
