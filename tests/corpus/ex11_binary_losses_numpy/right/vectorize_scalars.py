"""Scalar functions first, np.vectorize on top."""

import math
import numpy as np


def _sigmoid(v):
    try:
        return 1 / (1 + math.exp(-v))
    except OverflowError:
        return 0.0


def _loss(t, p):
    q = p if t else 1 - p
    return -math.log(q) if q > 1e-15 else 35.0


def _softplus(v):
    return max(v, 0.0) + math.log1p(math.exp(-abs(v)))


sigmoid = np.vectorize(_sigmoid, otypes=[float])


def binary_cross_entropy(targets, probs):
    return np.vectorize(_loss, otypes=[float])(targets, probs).mean()


def bce_with_logits(logits, targets):
    softplus = np.vectorize(_softplus, otypes=[float])
    return np.mean(softplus(logits) - logits * targets)
