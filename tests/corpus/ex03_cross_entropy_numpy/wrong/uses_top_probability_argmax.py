# mistakes: cross_entropy: uses-top-probability
"""argmax of the wrong array."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    losses = []
    for t, p in zip(np.atleast_2d(targets), np.atleast_2d(probs)):
        k = np.argmax(p)
        losses.append(-np.log(p[k]))
    return np.mean(losses)
