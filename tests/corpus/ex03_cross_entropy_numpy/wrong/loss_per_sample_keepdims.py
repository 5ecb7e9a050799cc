# mistakes: cross_entropy: loss-per-sample
"""keepdims, and no mean."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log(probs + 1e-9), axis=-1, keepdims=True)
