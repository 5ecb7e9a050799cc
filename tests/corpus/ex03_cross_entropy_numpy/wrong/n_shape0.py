# mistakes: cross_entropy: divides-vector-by-num-classes
"""/ shape[0]."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    n = targets.shape[0]
    return -1 / n * np.sum(targets * np.log(np.clip(probs, 1e-10, 1)))
