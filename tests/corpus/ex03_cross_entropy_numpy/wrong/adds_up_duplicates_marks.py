# mistakes: one_hot: adds-up-duplicates
"""One row, and a 1 for each class that occurs."""

import numpy as np


def one_hot(labels, num_classes):
    result = np.zeros(num_classes)
    result[labels] = 1
    return result


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
