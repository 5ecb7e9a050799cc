# mistakes: one_hot: chained-indexing
"""Two brackets."""
import numpy as np


def one_hot(labels, num_classes):
    m = np.zeros((len(labels), num_classes))
    idx = np.arange(len(labels))
    m[idx][:, labels] = 1
    return m


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
