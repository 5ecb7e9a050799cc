# mistakes: one_hot: list-aliasing
"""The repeated row, handed back as a list."""

import numpy as np


def one_hot(labels, num_classes):
    rows = [[0] * num_classes] * len(labels)
    for i in range(len(labels)):
        rows[i][labels[i]] = 1
    return rows


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
