# mistakes: one_hot: transposed
"""Classes down, samples across."""

import numpy as np


def one_hot(labels, num_classes):
    return (np.arange(num_classes)[:, None] == labels).astype(float)


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(np.maximum(chosen, 1e-15)))
