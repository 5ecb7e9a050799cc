# mistakes: one_hot: extra-column
"""range up to and including num_classes."""

import numpy as np


def one_hot(labels, num_classes):
    classes = np.arange(0, num_classes + 1)
    return np.equal(labels.reshape(-1, 1), classes).astype(int)


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
