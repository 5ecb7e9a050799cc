# mistakes: cross_entropy: divides-by-num-classes, log-of-zero
"""Divides by shape[-1], no clip."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log(probs)) / probs.shape[-1]
