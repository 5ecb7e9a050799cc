# mistakes: cross_entropy: zero-costs-nothing
"""No log, no trouble: 0 where the probability is 0."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    logs = np.log(probs, where=probs > 0, out=np.zeros(probs.shape))
    return -(targets * logs).sum(axis=-1).mean()
