# mistakes: cross_entropy: log-base-10
"""The log key of the calculator."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log10(np.clip(probs, 1e-15, 1)), axis=-1))
