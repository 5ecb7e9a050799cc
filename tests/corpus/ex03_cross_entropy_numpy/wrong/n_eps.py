# mistakes: cross_entropy: eps-too-large
"""eps = 1e-2."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]

EPS = 1e-2


def cross_entropy(targets, probs):
    return -np.mean(np.sum(targets * np.log(probs + EPS), axis=-1))
