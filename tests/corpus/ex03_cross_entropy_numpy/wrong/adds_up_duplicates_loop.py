# mistakes: one_hot: adds-up-duplicates
"""A single row and a plus."""

import numpy as np


def one_hot(labels, num_classes):
    hot = np.zeros(num_classes)
    for k in labels:
        hot[k] += 1
    return hot


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
