# mistakes: cross_entropy: mean-over-all-elements
"""Divides by size, which sounds like the number of samples."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    chosen = probs[targets == 1]
    return -np.log(np.maximum(chosen, 1e-10)).sum() / probs.size
