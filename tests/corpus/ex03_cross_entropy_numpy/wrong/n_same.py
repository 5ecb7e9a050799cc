# mistakes: one_hot: returns-labels
"""Returns labels."""
import numpy as np


def one_hot(labels, num_classes):
    return np.array(labels, copy=True)


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
