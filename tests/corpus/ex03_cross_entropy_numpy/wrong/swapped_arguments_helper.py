# mistakes: cross_entropy: swapped-arguments
"""Calls her own helper the wrong way round."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def _loss(p, t):
    return -np.sum(t * np.log(np.maximum(p, 1e-10)), axis=-1)


def cross_entropy(targets, probs):
    return _loss(targets, probs).mean()
