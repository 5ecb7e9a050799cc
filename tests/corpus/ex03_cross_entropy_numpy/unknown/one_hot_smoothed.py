# mistakes: one_hot: ?
"""0.9 for the class and the rest for the others."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels] * 0.9 + 0.1 / num_classes


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
