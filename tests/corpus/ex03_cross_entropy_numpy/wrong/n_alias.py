# mistakes: one_hot: list-aliasing
"""[[0]*C]*N."""
import numpy as np


def one_hot(labels, num_classes):
    rows = [np.zeros(num_classes)] * len(labels)
    for row, y in zip(rows, labels):
        row[y] = 1
    return np.stack(rows)


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
