# mistakes: cross_entropy: picks-columns-not-entries
"""argmax along axis 1, then whole columns."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    labels = np.argmax(targets, axis=1)
    return np.mean(-np.log(np.maximum(probs[:, labels], 1e-15)))
