# mistakes: cross_entropy: loss-per-sample
"""Contracts the classes and stops."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(y, y_hat):
    return -np.einsum("...c,...c->...", y, np.log(y_hat + 1e-12))
