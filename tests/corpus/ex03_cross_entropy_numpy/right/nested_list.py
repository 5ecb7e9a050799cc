"""A list of lists, with whole numbers."""

import numpy as np


def one_hot(labels, num_classes):
    return [[int(label == c) for c in range(num_classes)] for label in labels]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
