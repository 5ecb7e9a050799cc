# mistakes: cross_entropy: log-of-zero
"""Picks the true class's probability first, so only that one can be zero."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(chosen))
