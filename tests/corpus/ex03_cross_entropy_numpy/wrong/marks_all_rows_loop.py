# mistakes: one_hot: marks-all-rows
"""Loops over labels and fills columns."""

import numpy as np


def one_hot(labels, num_classes):
    m = np.zeros((labels.shape[0], num_classes), dtype=int)
    for k in labels:
        m[:, k] = 1
    return m


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
