# mistakes: cross_entropy: eps-too-large
"""EPS = 0.02 as a module constant."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


EPS = 0.02


def cross_entropy(targets, probs):
    chosen = (targets * (probs + EPS)).sum(axis=-1)
    return np.mean(-np.log(chosen))
