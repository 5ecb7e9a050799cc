# mistakes: one_hot: complement
"""!= typed for ==."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] != np.arange(num_classes)).astype(int)


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
