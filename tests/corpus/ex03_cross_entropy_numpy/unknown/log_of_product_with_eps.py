# mistakes: cross_entropy: ?
"""log(t * p + eps) for every entry."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(np.log(targets * probs + 1e-9), axis=-1))
