# mistakes: cross_entropy: sum-not-mean, log-base-10
"""Total loss with the calculator's log."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    total = 0
    for t, p in zip(targets.flat, probs.flat):
        total -= t * np.log10(p + 1e-10)
    return total
