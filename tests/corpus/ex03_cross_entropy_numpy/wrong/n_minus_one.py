# mistakes: one_hot: one-based-labels
"""labels - 1."""
import numpy as np


def one_hot(labels, num_classes):
    m = np.zeros((len(labels), num_classes))
    m[np.arange(len(labels)), labels - 1] = 1
    return m


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
