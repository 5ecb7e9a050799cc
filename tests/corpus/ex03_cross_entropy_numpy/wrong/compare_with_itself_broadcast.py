# mistakes: one_hot: compare-with-itself
"""Broadcasts the labels against the labels."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == labels[None, :]).astype(float)


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
