# mistakes: cross_entropy: squared-error
"""The squared Euclidean norm of the difference, averaged over samples."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    d = np.atleast_2d(targets) - np.atleast_2d(probs)
    return sum(np.linalg.norm(row) ** 2 for row in d) / len(d)
