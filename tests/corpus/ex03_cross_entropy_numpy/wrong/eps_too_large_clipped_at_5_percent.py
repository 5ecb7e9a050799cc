# mistakes: cross_entropy: eps-too-large
"""Clips probabilities into [0.05, 0.95]."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    p = np.clip(probs, 0.05, 0.95)
    return -(targets * np.log(p)).sum(axis=-1).mean()
