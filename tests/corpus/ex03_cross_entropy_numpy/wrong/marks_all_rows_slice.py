# mistakes: one_hot: marks-all-rows
"""A colon for the rows: 'all of them'."""

import numpy as np


def one_hot(labels, num_classes):
    result = np.zeros((len(labels), num_classes))
    result[:, labels] = 1
    return result


def cross_entropy(y, y_hat):
    safe = np.where(y_hat > 0, y_hat, 1e-8)
    return float(np.mean(-np.einsum("...c,...c->...", y, np.log(safe))))
