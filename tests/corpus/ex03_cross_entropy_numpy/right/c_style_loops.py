"""A C programmer: counters, accumulators, math.log."""

import math
import numpy as np


def one_hot(labels, num_classes):
    n = len(labels)
    table = np.zeros((n, num_classes))
    i = 0
    while i < n:
        table[i][labels[i]] = 1
        i += 1
    return table


def cross_entropy(targets, probs):
    if targets.ndim == 1:
        targets = targets.reshape(1, -1)
        probs = probs.reshape(1, -1)
    total = 0.0
    for i in range(targets.shape[0]):
        for j in range(targets.shape[1]):
            if targets[i, j] == 1:
                p = float(probs[i, j])
                if p < 1e-10:
                    p = 1e-10
                total -= math.log(p)
    return total / targets.shape[0]
