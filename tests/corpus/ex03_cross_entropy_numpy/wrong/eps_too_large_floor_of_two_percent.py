# mistakes: cross_entropy: eps-too-large
"""Clips below at 0.02, where no ordinary probability is."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return -np.mean(np.log(np.clip((targets * probs).sum(-1), 0.02, 1)))
