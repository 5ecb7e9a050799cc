# mistakes: cross_entropy: loss-per-sample
"""One per sample."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -(targets * np.log(probs + 1e-10)).sum(axis=-1)
