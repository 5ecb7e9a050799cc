# mistakes: one_hot: compare-with-itself
"""labels against labels."""
import numpy as np


def one_hot(labels, num_classes):
    return np.array([[int(a == b) for b in labels] for a in labels])


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
