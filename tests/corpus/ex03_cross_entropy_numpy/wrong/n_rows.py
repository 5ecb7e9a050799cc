# mistakes: one_hot: marks-rows
"""[labels]."""
import numpy as np


def one_hot(labels, num_classes):
    m = np.zeros((labels.shape[0], num_classes))
    for y in labels:
        m[y] = 1
    return m


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
