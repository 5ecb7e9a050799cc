# mistakes: cross_entropy: ?
"""Mean absolute difference."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return np.abs(targets - probs).sum(axis=-1).mean()
