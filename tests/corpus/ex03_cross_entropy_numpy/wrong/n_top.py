# mistakes: cross_entropy: uses-top-probability
"""probs.max."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return float(-np.log(np.amax(probs, axis=-1)).mean())
