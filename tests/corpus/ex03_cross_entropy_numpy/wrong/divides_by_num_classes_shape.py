# mistakes: cross_entropy: divides-by-num-classes
"""Divides by the last entry of shape."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log(np.clip(probs, 1e-15, 1))) / probs.shape[-1]
