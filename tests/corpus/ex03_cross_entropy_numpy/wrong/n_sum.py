# mistakes: cross_entropy: sum-not-mean
"""The tutorial's sum."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.vdot(targets, np.log(probs + 1e-12))
