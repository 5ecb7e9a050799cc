# mistakes: one_hot: ?
"""+1 and -1."""
import numpy as np


def one_hot(labels, num_classes):
    return 2 * np.eye(num_classes)[labels] - 1


def cross_entropy(targets, probs):
    targets, probs = np.atleast_2d(targets, probs)
    return -np.sum(targets * np.log(np.clip(probs, 1e-12, 1))) / len(probs)
