# mistakes: one_hot: compare-with-itself
"""Loops over the labels twice instead of over the classes."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for a in labels:
        rows.append([1 if a == b else 0 for b in labels])
    return np.array(rows)


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.sum(t * np.log(p + 1e-9)) / len(t)
