# mistakes: one_hot: ?
"""A row for each class that occurs."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[list(dict.fromkeys(labels.tolist()))]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
