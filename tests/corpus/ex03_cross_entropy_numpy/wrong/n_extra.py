# mistakes: one_hot: extra-column
"""C + 1."""
import numpy as np


def one_hot(labels, num_classes):
    return (labels.reshape(-1, 1) == np.arange(num_classes + 1)).astype(float)


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
