# mistakes: one_hot: one-based-labels
# mistakes: cross_entropy: sum-not-mean
"""Counts from one and never divides."""

import numpy as np


def one_hot(labels, num_classes):
    hot = np.zeros((len(labels), num_classes))
    hot[np.arange(len(labels)), labels - 1] = 1
    return hot


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.sum(-np.log(np.maximum(chosen, 1e-12)))
