# mistakes: cross_entropy: log-of-zero
"""Diagonal of T log(P)^T, unclipped."""

import numpy as np


def one_hot(labels, num_classes):
    table = np.zeros((len(labels), num_classes), dtype=int)
    table[np.arange(len(labels)), labels] = 1
    return table


def cross_entropy(targets, probs):
    T, P = np.atleast_2d(targets), np.atleast_2d(probs)
    losses = [-(t @ np.log(p)) for t, p in zip(T, P)]
    return np.mean(losses)
