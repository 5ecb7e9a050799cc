# mistakes: one_hot: transposed
# mistakes: cross_entropy: missing-minus
"""A bad day: both functions have one thing wrong."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels].T


def cross_entropy(targets, probs):
    return np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
