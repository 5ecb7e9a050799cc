# mistakes: cross_entropy: binary-formula
"""Both terms of the binary loss, summed over the classes."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    p = np.clip(probs, 1e-15, 1)
    q = np.clip(1 - probs, 1e-15, 1)
    terms = targets * np.log(p) + (1 - targets) * np.log(q)
    return -np.mean(np.sum(terms, axis=-1))
