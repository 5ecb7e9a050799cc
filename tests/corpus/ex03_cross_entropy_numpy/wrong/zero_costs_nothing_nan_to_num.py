# mistakes: cross_entropy: zero-costs-nothing
"""Everything that is not a number becomes 0."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    terms = np.nan_to_num(targets * np.log(probs), nan=0.0, neginf=0.0)
    return -np.mean(np.sum(terms, axis=-1))
