# mistakes: cross_entropy: log-of-zero
"""Clips the wrong one of the two arrays."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    targets = np.clip(targets.astype(float), 1e-15, 1)
    return np.mean(-(targets * np.log(probs)).sum(-1))
