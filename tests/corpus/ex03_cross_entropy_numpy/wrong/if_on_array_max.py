# mistakes: cross_entropy: if-on-array
"""max(probs, eps), as for numbers."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    safe = max(probs, 1e-15)
    return -np.mean(np.sum(targets * np.log(safe), axis=-1))
