# mistakes: cross_entropy: log1p
"""Adds one inside the log to be safe."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    losses = []
    for t, p in zip(np.atleast_2d(targets), np.atleast_2d(probs)):
        losses.append(-np.sum(t * np.log(1 + p)))
    return sum(losses) / len(losses)
