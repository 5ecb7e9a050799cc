# mistakes: one_hot: infers-num-classes, transposed
"""Columns of an identity whose size is guessed."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(int(np.amax(labels)) + 1)[:, labels]


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
