# mistakes: cross_entropy: log-of-zero
"""log(t * p): the zeros of the targets are inside."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(np.log(targets * probs), axis=-1))
