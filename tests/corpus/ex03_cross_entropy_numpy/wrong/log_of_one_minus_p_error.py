# mistakes: cross_entropy: log-of-one-minus-p
"""Takes the log of the error of each sample."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(y, y_hat):
    error = 1.0 - (y * y_hat).sum(axis=-1)
    return -np.log(np.maximum(error, 1e-15)).mean()
