# mistakes: cross_entropy: picks-rows-not-entries
"""probs[labels]: the labels number rows."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    labels = np.argmax(targets, axis=-1)
    return -np.mean(np.log(probs[labels] + 1e-12))
