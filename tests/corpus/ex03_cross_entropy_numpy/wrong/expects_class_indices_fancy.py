# mistakes: cross_entropy: expects-class-indices
"""The usual line for integer labels."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    p = np.atleast_2d(probs)
    picked = p[np.arange(len(p)), np.atleast_2d(targets)]
    return -np.log(np.clip(picked, 1e-15, 1)).mean()
