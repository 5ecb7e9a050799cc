# mistakes: softmax_cross_entropy_grad: no-max-shift
"""math.exp in loops."""

import numpy as np


import math


def softmax_cross_entropy_grad(logits, labels):
    rows = []
    for row, k in zip(logits, labels):
        e = [math.exp(v) for v in row]
        rows.append([v / sum(e) - (j == k) for j, v in enumerate(e)])
    return np.array(rows) / len(labels)


def sigmoid_bce_grad(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / len(targets)
