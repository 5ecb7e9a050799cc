# mistakes: cross_entropy: mutates-input
"""Adds the epsilon in place."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    probs += 1e-15
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))
