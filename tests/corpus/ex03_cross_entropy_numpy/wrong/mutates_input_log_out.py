# mistakes: cross_entropy: mutates-input
"""Saves memory with out=."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    p = probs
    np.add(p, 1e-12, out=p)
    np.log(p, out=p)
    return -(targets * p).sum(axis=-1).mean()
