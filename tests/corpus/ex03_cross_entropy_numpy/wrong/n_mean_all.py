# mistakes: cross_entropy: mean-over-all-elements
"""np.mean of the table."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    losses = targets * -np.log(np.clip(probs, 1e-10, None))
    return np.mean(losses)
