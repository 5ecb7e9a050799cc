# mistakes: one_hot: one-based-labels
"""Compares with 1 to C."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(1, num_classes + 1)).astype(int)


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
