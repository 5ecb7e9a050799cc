# mistakes: one_hot: adds-up-duplicates
"""Adds the one-hot vectors of the samples up."""

import numpy as np


def one_hot(labels, num_classes):
    identity = np.eye(num_classes)
    return sum(identity[k] for k in labels)


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(np.maximum(chosen, 1e-15)))
