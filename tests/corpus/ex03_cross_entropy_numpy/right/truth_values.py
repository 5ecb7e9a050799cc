"""The comparison itself, as booleans."""

import numpy as np


def one_hot(labels, num_classes):
    return labels[:, None] == np.arange(num_classes)[None, :]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
