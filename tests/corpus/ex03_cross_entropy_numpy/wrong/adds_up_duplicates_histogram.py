# mistakes: one_hot: adds-up-duplicates
"""Found bincount, which 'makes classes into positions'."""

import numpy as np


def one_hot(labels, num_classes):
    return np.bincount(labels.astype(np.int64), minlength=num_classes)


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
