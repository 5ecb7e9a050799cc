# mistakes: one_hot: infers-num-classes
"""Columns from np.unique."""
import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.unique(labels)).astype(int)


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
