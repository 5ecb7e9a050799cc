# mistakes: one_hot: list-aliasing, extra-column
"""The same list again and again, one entry too long."""

import numpy as np


def one_hot(labels, num_classes):
    rows = [[0] * (num_classes + 1)] * len(labels)
    for row, label in zip(rows, labels):
        row[label] = 1
    return rows


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
