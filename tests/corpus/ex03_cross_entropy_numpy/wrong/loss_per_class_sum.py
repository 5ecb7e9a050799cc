# mistakes: cross_entropy: loss-per-class
"""Axis 0, as in the tutorial's softmax."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    return -np.sum(targets * np.log(np.clip(probs, 1e-15, 1)), axis=0)
