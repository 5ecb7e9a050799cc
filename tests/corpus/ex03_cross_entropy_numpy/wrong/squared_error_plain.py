# mistakes: cross_entropy: squared-error
"""Squared distance between target and prediction."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    return np.mean(np.sum((targets - probs) ** 2, axis=-1))
