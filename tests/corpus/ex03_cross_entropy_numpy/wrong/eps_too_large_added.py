# mistakes: cross_entropy: eps-too-large
"""A hundredth is small."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 0.01), axis=-1))
