# mistakes: one_hot: complement, transposed
"""Both."""
import numpy as np


def one_hot(labels, num_classes):
    return (np.arange(num_classes)[:, None] != labels) * 1.0


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
