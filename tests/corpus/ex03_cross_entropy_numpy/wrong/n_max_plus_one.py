# mistakes: one_hot: infers-num-classes
"""np.zeros((n, labels.max()+1))."""
import numpy as np


def one_hot(labels, num_classes=None):
    out = np.zeros((labels.size, labels.max() + 1))
    out[np.arange(labels.size), labels] = 1
    return out


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
