# mistakes: one_hot: infers-num-classes
"""range(max): the last class is never compared."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[float(k == c) for c in range(max(labels))] for k in labels])


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
