# mistakes: one_hot: writes-label-value
"""np.where with the class number as the value."""

import numpy as np


def one_hot(labels, num_classes):
    classes = np.arange(num_classes)
    return np.where(labels[:, None] == classes, classes, 0)


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
