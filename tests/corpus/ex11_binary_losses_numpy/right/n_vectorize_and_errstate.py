import math

import numpy as np


@np.vectorize
def sigmoid(z):
    try:
        return 1.0 / (1.0 + math.exp(-z))
    except OverflowError:
        return 0.0


def binary_cross_entropy(targets, probs):
    probs = np.asarray(probs, dtype=np.float64).clip(1e-9, 1 - 1e-9)
    losses = -np.log(probs[targets == 1]), -np.log(1 - probs[targets == 0])
    return np.concatenate(losses).sum() / targets.size


def bce_with_logits(logits, targets):
    z = np.asarray(logits, dtype=np.float64)
    m = np.maximum(-z, 0)
    return ((1 - targets) * z + m + np.log(np.exp(-m) + np.exp(-z - m))).mean()
