# mistakes: one_hot: ?
"""Counts the classes from the right."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[:, ::-1][labels]


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
