# mistakes: cross_entropy: mutates-input, sum-not-mean
"""np.clip(out=probs), summed."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    np.clip(probs, 1e-12, 1, out=probs)
    return -np.sum(targets * np.log(probs))
