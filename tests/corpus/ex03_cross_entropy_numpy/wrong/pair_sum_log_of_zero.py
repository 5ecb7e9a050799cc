# mistakes: cross_entropy: sum-not-mean, log-of-zero
"""-sum(t log p), letter for letter."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(t, p):
    return -(t * np.log(p)).sum()
