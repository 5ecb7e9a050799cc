# mistakes: cross_entropy: expects-class-indices
"""p[t] in a loop, where t is a row."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    losses = []
    for t, p in zip(np.atleast_2d(targets).astype(int), np.atleast_2d(probs)):
        losses.append(-np.log(p[t] + 1e-12))
    return np.mean(losses)
