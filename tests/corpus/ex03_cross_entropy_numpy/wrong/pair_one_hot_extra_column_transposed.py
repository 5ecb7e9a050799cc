# mistakes: one_hot: extra-column, transposed
"""One class too many and lying on the side."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((num_classes + 1, len(labels)))
    out[labels, np.arange(len(labels))] = 1
    return out


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(np.maximum(chosen, 1e-15)))
