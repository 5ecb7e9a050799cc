# mistakes: cross_entropy: eps-too-large
"""log(p + 1e-4)."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-4), axis=-1))
