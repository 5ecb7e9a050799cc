# mistakes: cross_entropy: swapped-arguments, sum-not-mean
"""(probs, targets) in the signature, and a sum."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(probs, targets):
    return -np.sum(targets * np.log(np.clip(probs, 1e-15, 1)))
