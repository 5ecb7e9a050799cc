# mistakes: cross_entropy: ?
"""Both directions added, from a paper on noisy labels."""

import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    forward = -(targets * np.log(probs + 1e-12)).sum(-1)
    backward = -(probs * np.log(targets + 1e-4)).sum(-1)
    return np.mean(forward + backward)
