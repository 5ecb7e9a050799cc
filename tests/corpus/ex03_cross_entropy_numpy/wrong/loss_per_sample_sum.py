# mistakes: cross_entropy: loss-per-sample
"""One loss for each sample seems more informative."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log(np.clip(probs, 1e-15, 1)), axis=-1)
