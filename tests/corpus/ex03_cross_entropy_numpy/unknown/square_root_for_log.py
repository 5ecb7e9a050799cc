# mistakes: cross_entropy: ?
"""1 - sqrt(p): a Hellinger-like distance."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    p = (targets * probs).sum(axis=-1)
    return np.mean(1 - np.sqrt(p))
