# mistakes: cross_entropy: binary-formula, missing-minus
"""Both terms, no minus."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    p = np.clip(probs, 1e-12, 1)
    q = np.clip(1 - probs, 1e-12, 1)
    return np.mean(np.sum(targets * np.log(p) + (1 - targets) * np.log(q), axis=-1))
