# mistakes: one_hot: one-based-labels
"""int(k) - 1 in a loop."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for k in labels:
        row = [0] * num_classes
        row[int(k) - 1] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
