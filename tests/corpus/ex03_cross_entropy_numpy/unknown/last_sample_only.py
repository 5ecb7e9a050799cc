# mistakes: cross_entropy: ?
"""The loop overwrites the loss instead of adding to it."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    loss = 0.0
    for t, p in zip(np.atleast_2d(targets), np.atleast_2d(probs)):
        loss = -np.sum(t * np.log(p + 1e-12))
    return loss
