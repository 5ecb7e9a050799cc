# mistakes: one_hot: returns-labels
"""Reshapes the labels into a column."""

import numpy as np


def one_hot(labels, num_classes):
    return labels.reshape(-1, 1).astype(float)


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
