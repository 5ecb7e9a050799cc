"""log2 and a factor."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    bits = -np.log2(np.where(probs == 0, np.finfo(float).tiny, probs))
    return np.average((targets * bits).sum(axis=-1)) * np.log(2)
