# mistakes: cross_entropy: binary-formula
"""The probability of the observed outcome for each entry, then one log."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(y, y_hat):
    observed = np.where(y == 1, y_hat, 1 - y_hat)
    losses = -np.log(np.maximum(observed, 1e-12)).sum(axis=-1)
    return losses.mean()
