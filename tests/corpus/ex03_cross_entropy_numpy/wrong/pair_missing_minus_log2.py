# mistakes: cross_entropy: missing-minus, log-base-2
"""Bits, and no minus."""

import numpy as np


def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        row = [0] * num_classes
        row[int(label)] = 1
        rows.append(row)
    return np.array(rows)


def cross_entropy(targets, probs):
    return np.mean(np.sum(targets * np.log2(np.clip(probs, 1e-12, 1)), axis=-1))
