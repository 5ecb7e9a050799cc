# mistakes: one_hot: ?
"""Hands the table back as one long vector."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels].ravel()


def cross_entropy(targets, probs):
    samples = probs.shape[0] if probs.ndim == 2 else 1
    return -(targets * np.log(probs + 1e-10)).sum() / samples
