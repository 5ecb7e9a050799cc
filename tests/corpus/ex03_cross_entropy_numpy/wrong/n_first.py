# mistakes: cross_entropy: first-class-only
"""Column 0."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    t, p = targets[..., 0], np.clip(probs[..., 0], 1e-12, 1)
    return -np.mean(t * np.log(p))
