# mistakes: cross_entropy: ?
"""Smooths the targets by a tenth on the way."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    c = targets.shape[-1]
    soft = 0.9 * targets + 0.1 / c
    return -np.mean(np.sum(soft * np.log(np.clip(probs, 1e-15, 1)), axis=-1))
