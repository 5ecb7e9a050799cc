# mistakes: one_hot: ?
"""Sorts the labels on the way."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[np.sort(labels)]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
