# mistakes: sigmoid: overflow-error
"""np.vectorize of a scalar sigmoid."""

from math import exp

import numpy as np


sigmoid = np.vectorize(lambda z: 1.0 / (1.0 + exp(-z)), otypes=[float])


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
