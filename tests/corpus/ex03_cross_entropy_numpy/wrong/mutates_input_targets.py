# mistakes: cross_entropy: mutates-input
"""Multiplies the logs into the targets."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    targets *= np.log(np.clip(probs, 1e-12, 1))
    return -targets.sum(axis=-1).mean()
