"""np.vectorize with a scalar sigmoid that catches the overflow."""

import math
import numpy as np


@np.vectorize(otypes=[float])
def sigmoid(v):
    try:
        return 1.0 / (1.0 + math.exp(-v))
    except OverflowError:
        return 0.0


softmax = np.vectorize(lambda v: np.exp(v - v.max()) / np.exp(v - v.max()).sum(), signature="(c)->(c)")


def softmax_cross_entropy_grad(logits, labels):
    hot = np.array([[float(c == k) for c in range(logits.shape[1])] for k in labels])
    return np.divide(softmax(logits) - hot, len(labels))


def sigmoid_bce_grad(logits, targets):
    return np.subtract(sigmoid(logits), targets) / np.size(targets)
