# mistakes: cross_entropy: mean-over-all-elements
"""Takes the mean over classes, then the mean over samples."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    per_sample = np.mean(targets * np.log(probs + 1e-12), axis=-1)
    return -per_sample.mean()
