# mistakes: one_hot: ?
"""Statistics: drops the first class, which is the baseline."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels][:, 1:]


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
