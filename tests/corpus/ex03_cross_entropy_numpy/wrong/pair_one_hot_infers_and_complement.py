# mistakes: one_hot: infers-num-classes, complement
"""Guessed width, zero where the one belongs."""

import numpy as np


def one_hot(labels, num_classes):
    return 1 - np.eye(int(max(labels)) + 1)[labels]


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
