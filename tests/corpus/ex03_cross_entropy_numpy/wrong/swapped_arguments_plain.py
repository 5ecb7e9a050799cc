# mistakes: cross_entropy: swapped-arguments
"""Reads the call as (probs, targets)."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(probs, targets):
    probs = np.clip(probs, 1e-15, 1)
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))
