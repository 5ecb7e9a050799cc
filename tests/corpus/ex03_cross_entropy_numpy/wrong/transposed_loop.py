# mistakes: one_hot: transposed
"""Swapped the two indices."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((num_classes, len(labels)))
    for j in range(len(labels)):
        out[labels[j], j] = 1
    return out


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
