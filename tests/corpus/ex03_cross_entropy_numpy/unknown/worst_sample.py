# mistakes: cross_entropy: ?
"""The largest loss of the batch."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return np.max(-np.log(np.maximum((targets * probs).sum(axis=-1), 1e-12)))
