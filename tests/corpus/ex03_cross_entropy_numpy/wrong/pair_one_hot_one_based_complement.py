# mistakes: one_hot: one-based-labels, complement
"""Clears the entry before the label's."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.ones((len(labels), num_classes))
    out[np.arange(len(labels)), labels - 1] = 0
    return out


def cross_entropy(targets, probs):
    chosen = np.sum(targets * probs, axis=-1)
    return np.mean(-np.log(np.maximum(chosen, 1e-15)))
