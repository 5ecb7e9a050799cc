# mistakes: one_hot: list-aliasing
"""The same numpy row in a list N times."""

import numpy as np


def one_hot(labels, num_classes):
    empty = np.zeros(num_classes)
    rows = [empty for _ in labels]
    for row, label in zip(rows, labels):
        row[label] = 1.0
    return np.stack(rows)


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
