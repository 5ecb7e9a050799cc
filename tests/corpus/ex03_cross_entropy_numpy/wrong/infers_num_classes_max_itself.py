# mistakes: one_hot: infers-num-classes
"""The largest label is the number of classes."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), labels.max()))
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
