# mistakes: cross_entropy: ?
"""-sum p log p: the entropy, without the cross."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(probs * np.log(np.clip(probs, 1e-15, 1)), axis=-1))
