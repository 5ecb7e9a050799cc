# mistakes: one_hot: marks-rows
"""One bracket too few inside the loop."""

import numpy as np


def one_hot(labels, num_classes):
    n = len(labels)
    table = np.zeros((n, num_classes), dtype=np.float32)
    for k in labels:
        table[k, :] = 1.0
    return table


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
