# mistakes: cross_entropy: if-on-array
"""if probs == 0: replaces a zero that is a whole table."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    if probs == 0:
        probs = 1e-15
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))
