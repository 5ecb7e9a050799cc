# mistakes: cross_entropy: log-base-10
"""from numpy import log10 as log: 'log without a base is base ten'."""

from numpy import log10 as log
import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(y, y_hat):
    chosen = (y * y_hat).sum(axis=-1)
    return -log(chosen + 1e-9).mean()
