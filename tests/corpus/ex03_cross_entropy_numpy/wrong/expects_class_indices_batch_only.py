# mistakes: cross_entropy: expects-class-indices
"""probs[i, label] for a batch; never thought of one-hot rows."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(labels, probs):
    rows = np.arange(len(labels))
    return -np.mean(np.log(probs[rows, labels] + 1e-12))
