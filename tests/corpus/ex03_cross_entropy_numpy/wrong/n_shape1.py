# mistakes: cross_entropy: divides-by-num-classes
"""/ shape[-1]."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log(probs + 1e-10)) / targets.shape[-1]
