# mistakes: one_hot: chained-indexing
"""First selects all rows with a list, then assigns in the selection."""

import numpy as np


def one_hot(labels, num_classes):
    rows = list(range(len(labels)))
    out = np.zeros((len(labels), num_classes), dtype=int)
    out[rows][rows, labels] = 1
    return out


def cross_entropy(targets, probs):
    log_probs = np.log(np.clip(probs, 1e-12, 1.0))
    return -np.mean(np.sum(targets * log_probs, axis=-1))
