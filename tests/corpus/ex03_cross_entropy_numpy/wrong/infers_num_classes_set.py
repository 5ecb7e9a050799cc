# mistakes: one_hot: infers-num-classes
"""len(set(...)) as in the Python course."""

import numpy as np


def one_hot(labels, num_classes):
    width = len(set(labels.tolist()))
    out = np.zeros((len(labels), width))
    out[np.arange(len(labels)), labels] = 1
    return out


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
