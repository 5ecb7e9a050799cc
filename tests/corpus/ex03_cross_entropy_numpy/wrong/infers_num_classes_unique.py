# mistakes: one_hot: infers-num-classes
"""Counts the different labels."""

import numpy as np


def one_hot(labels, num_classes):
    found = np.unique(labels)
    return np.eye(len(found))[labels]


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(np.maximum(chosen, 1e-15)))
