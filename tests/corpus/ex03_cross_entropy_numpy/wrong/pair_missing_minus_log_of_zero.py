# mistakes: cross_entropy: missing-minus, log-of-zero
"""Neither minus nor clip."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    return np.mean((targets * np.log(probs)).sum(axis=-1))
