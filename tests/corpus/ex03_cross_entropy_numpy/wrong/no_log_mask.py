# mistakes: cross_entropy: no-log
"""Picks the right class and forgets the logarithm."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    picked = probs[targets.astype(bool)]
    return -picked.mean()
