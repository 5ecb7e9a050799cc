# mistakes: cross_entropy: log-of-zero
"""Adds the epsilon, but to the logarithm."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


EPSILON = 1e-12


def cross_entropy(targets, probs):
    per_sample = (targets * (np.log(probs) + EPSILON)).sum(axis=-1)
    return -per_sample.mean()
