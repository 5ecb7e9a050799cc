# mistakes: cross_entropy: ?
"""1 / p."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return np.mean(1 / np.maximum((targets * probs).sum(axis=-1), 1e-12))
