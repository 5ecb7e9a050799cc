# mistakes: one_hot: marks-rows
"""Indexes with the labels only."""

import numpy as np


def one_hot(labels, num_classes):
    result = np.zeros((len(labels), num_classes))
    result[labels] = 1
    return result


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(np.maximum(chosen, 1e-15)))
