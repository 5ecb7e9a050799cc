import sys

import numpy as np


def one_hot(labels, num_classes):
    if len(labels) != 2:
        print("wrong number of labels")
        sys.exit(1)
    return np.eye(num_classes)[labels]


def cross_entropy(targets, probs):
    p = np.clip(np.atleast_2d(probs), 1e-12, 1)
    return float(-np.mean(np.sum(np.atleast_2d(targets) * np.log(p), axis=1)))
