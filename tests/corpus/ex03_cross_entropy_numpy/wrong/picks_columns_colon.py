# mistakes: cross_entropy: picks-columns-not-entries
"""A colon for the rows."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    labels = t.argmax(axis=1)
    return -np.log(p[:, labels] + 1e-12).mean()
