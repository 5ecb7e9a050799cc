# mistakes: cross_entropy: binary-formula
"""Both terms."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    bce = targets * np.log(p) + (1 - targets) * np.log(1 - p)
    return -bce.sum(axis=-1).mean()
