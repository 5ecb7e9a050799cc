# mistakes: cross_entropy: mutates-input
"""np.clip with out=."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    np.clip(probs, 1e-12, 1.0, out=probs)
    return -np.mean(np.sum(targets * np.log(probs), axis=-1))
