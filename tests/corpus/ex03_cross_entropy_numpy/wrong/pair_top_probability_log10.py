# mistakes: cross_entropy: uses-top-probability, log-base-10
"""The largest probability, base ten."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    return -np.log10(probs.max(axis=-1)).mean()
