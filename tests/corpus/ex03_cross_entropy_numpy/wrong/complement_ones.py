# mistakes: one_hot: complement
"""Starts from ones and clears the label."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.ones((len(labels), num_classes))
    for i, k in enumerate(labels):
        out[i, k] = 0
    return out


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
