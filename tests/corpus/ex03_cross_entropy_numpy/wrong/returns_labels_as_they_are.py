# mistakes: one_hot: returns-labels
"""The labels are integers already, so nothing is to be done."""

import numpy as np


def one_hot(labels, num_classes):
    return labels


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
