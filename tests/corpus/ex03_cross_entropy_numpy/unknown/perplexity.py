# mistakes: cross_entropy: ?
"""exp of the loss, as reported for language models."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    chosen = np.maximum((targets * probs).sum(axis=-1), 1e-12)
    return np.exp(-np.log(chosen).mean())
