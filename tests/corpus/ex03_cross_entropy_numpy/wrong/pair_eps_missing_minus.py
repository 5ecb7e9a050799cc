# mistakes: cross_entropy: eps-too-large, missing-minus
"""log(p + 0.01) without a minus."""

import numpy as np


def one_hot(labels, num_classes):
    return np.array([[1.0 if c == k else 0.0 for c in range(num_classes)] for k in labels])


def cross_entropy(targets, probs):
    return np.mean(np.sum(targets * np.log(probs + 0.01), axis=-1))
