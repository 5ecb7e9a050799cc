# mistakes: cross_entropy: no-log, sum-not-mean
"""Minus the sum of the true probabilities."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    return -np.sum(targets * probs)
