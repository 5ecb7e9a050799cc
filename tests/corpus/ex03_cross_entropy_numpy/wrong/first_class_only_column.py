# mistakes: cross_entropy: first-class-only
"""Column 0 is the probability, she thinks."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    t, p = np.atleast_2d(targets), np.atleast_2d(probs)
    return -np.mean(t[:, 0] * np.log(np.clip(p[:, 0], 1e-15, 1)))
