# mistakes: cross_entropy: log1p
"""log1p never sees a zero."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log1p(probs), axis=-1))
