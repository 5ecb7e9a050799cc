# mistakes: cross_entropy: expects-class-indices
"""probs[range, targets]."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    n = probs.shape[0]
    return -np.log(probs[range(n), targets] + 1e-12).mean()
