# mistakes: cross_entropy: log1p
"""log1p, to be safe."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean((targets * np.log1p(probs)).sum(-1))
