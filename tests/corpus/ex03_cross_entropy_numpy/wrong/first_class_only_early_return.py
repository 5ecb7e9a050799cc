# mistakes: cross_entropy: first-class-only
"""Returns from inside the loop over classes."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    for c in range(probs.shape[-1]):
        terms = targets[..., c] * np.log(np.maximum(probs[..., c], 1e-12))
        return -np.mean(terms)
