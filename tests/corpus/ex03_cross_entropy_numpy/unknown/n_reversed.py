# mistakes: one_hot: ?
"""Counts columns from the right."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[:, ::-1][labels]


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
