# mistakes: cross_entropy: mean-over-all-elements, log-of-zero
"""-np.mean(t * np.log(p))."""

import numpy as np


def one_hot(labels, num_classes):
    return (labels[:, None] == np.arange(num_classes)).astype(np.float32)


def cross_entropy(targets, probs):
    return -np.mean(targets * np.log(probs))
