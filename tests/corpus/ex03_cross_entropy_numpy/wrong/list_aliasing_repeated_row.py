# mistakes: one_hot: list-aliasing
"""[[0] * C] * N looks like a table."""

import numpy as np


def one_hot(labels, num_classes):
    table = [[0] * num_classes] * len(labels)
    for i, k in enumerate(labels):
        table[i][k] = 1
    return np.array(table)


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(np.maximum(chosen, 1e-15)))
