# mistakes: cross_entropy: missing-return
"""Prints."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    loss = -np.mean(np.sum(targets * np.log(probs + 1e-12), axis=-1))
    print(loss)
