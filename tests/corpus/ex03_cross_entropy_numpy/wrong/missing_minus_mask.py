# mistakes: cross_entropy: missing-minus
"""The mean log-likelihood, found on a statistics page."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(y, y_hat):
    chosen = (y * y_hat).sum(axis=-1)
    return np.log(np.maximum(chosen, 1e-9)).mean()
