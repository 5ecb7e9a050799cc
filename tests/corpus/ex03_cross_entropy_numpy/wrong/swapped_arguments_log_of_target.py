# mistakes: cross_entropy: swapped-arguments
"""p log t instead of t log p, epsilon added."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    log_t = np.log(targets + 1e-15)
    return -(probs * log_t).sum(axis=-1).mean()
