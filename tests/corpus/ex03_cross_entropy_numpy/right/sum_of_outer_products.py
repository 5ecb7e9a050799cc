"""A mathematician: one matrix unit for each sample."""

import numpy as np


def one_hot(labels, num_classes):
    n = len(labels)
    return sum(np.outer(np.eye(n)[i], np.eye(num_classes)[k]) for i, k in enumerate(labels))


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
