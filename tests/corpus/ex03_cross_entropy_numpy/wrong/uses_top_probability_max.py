# mistakes: cross_entropy: uses-top-probability
"""The predicted class's probability."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    best = np.max(probs, axis=-1)
    return -np.mean(np.log(np.clip(best, 1e-15, 1)))
