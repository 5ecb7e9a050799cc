# mistakes: cross_entropy: mean-over-all-elements, missing-minus
"""Mean of all, no minus."""
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    return (targets * np.log(probs + 1e-15)).mean()
