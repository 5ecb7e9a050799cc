# mistakes: one_hot: infers-num-classes
# mistakes: cross_entropy: missing-minus
"""One in each function."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(max(labels) + 1)[labels]


def cross_entropy(targets, probs):
    return np.sum(targets * np.log(np.maximum(probs, 1e-12)), axis=-1).mean()
