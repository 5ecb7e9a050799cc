# mistakes: cross_entropy: divides-vector-by-num-classes
"""len() is the number of samples, always, she thinks."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    n = len(targets)
    total = 0
    for t, p in zip(targets.reshape(-1), probs.reshape(-1)):
        total += -t * np.log(p + 1e-12)
    return total / n
