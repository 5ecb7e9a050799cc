# mistakes: one_hot: complement
"""One minus the identity: 'hot' means 0 here."""

import numpy as np


def one_hot(labels, num_classes):
    return 1 - np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
