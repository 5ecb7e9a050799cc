# mistakes: one_hot: ?
"""Every row is that of the first label."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes))
    table[:, labels[0]] = 1
    return table


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
