# mistakes: one_hot: infers-num-classes
"""unique with return_inverse, as in get_dummies."""

import numpy as np


def one_hot(labels, num_classes):
    classes, index = np.unique(labels, return_inverse=True)
    return np.eye(len(classes))[index]


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
