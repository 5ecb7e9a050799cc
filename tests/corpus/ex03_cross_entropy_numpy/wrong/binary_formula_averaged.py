# mistakes: cross_entropy: binary-formula
"""What BCELoss computes."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    p = np.clip(probs, 1e-15, 1)
    q = np.clip(1 - probs, 1e-15, 1)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(q))
