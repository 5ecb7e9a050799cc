# mistakes: one_hot: infers-num-classes, one-based-labels
"""Guesses the width from the labels and shifts them by one."""

import numpy as np


def one_hot(labels, num_classes):
    width = int(labels.max()) + 1
    return np.eye(width)[labels - 1]


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
