# mistakes: cross_entropy: eps-too-large
"""Half a percent of safety."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(y, y_hat, eps=5e-3):
    rows = np.atleast_2d(y * np.log(y_hat + eps))
    return -rows.sum() / rows.shape[0]
