# mistakes: cross_entropy: loss-per-class
"""Adds rows up: what remains is a row."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    terms = -targets * np.log(np.maximum(probs, 1e-10))
    total = 0
    for row in terms:
        total = total + row
    return total
