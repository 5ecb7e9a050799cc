# mistakes: cross_entropy: divides-by-num-classes
"""Sums over axis 0 and averages what is left."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    per_class = -np.sum(targets * np.log(np.clip(probs, 1e-15, 1)), axis=0)
    return np.mean(per_class)
