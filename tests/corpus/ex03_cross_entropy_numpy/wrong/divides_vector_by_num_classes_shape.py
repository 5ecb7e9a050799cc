# mistakes: cross_entropy: divides-vector-by-num-classes
"""The line that is commented out in the tutorial."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(actual, predicted):
    loss = -np.sum(actual * np.log(np.clip(predicted, 1e-15, 1)))
    return loss / float(predicted.shape[0])
