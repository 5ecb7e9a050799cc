# mistakes: one_hot: extra-column
"""Adds one 'because we count from zero'."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes + 1)[labels]


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
