# mistakes: cross_entropy: squared-error
"""np.mean of the squared differences: MSE."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    return np.mean(np.square(targets - probs))
