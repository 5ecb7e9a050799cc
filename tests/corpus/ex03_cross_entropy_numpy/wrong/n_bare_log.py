# mistakes: cross_entropy: log-of-zero
"""Plain formula on rows."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.einsum("ij,ij", t, np.log(p)) / t.shape[0]
