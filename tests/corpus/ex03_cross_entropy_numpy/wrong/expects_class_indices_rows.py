# mistakes: cross_entropy: expects-class-indices
"""probs[targets] with one-hot rows: picks rows 0 and 1 again and again."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.log(probs[targets.astype(int)] + 1e-12))
