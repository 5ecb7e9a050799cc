# mistakes: binary_cross_entropy: sum-not-mean
"""Adds the losses of the samples up."""

import math
import numpy as np


def sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def binary_cross_entropy(targets, probs):
    outcomes = (p if t == 1 else 1 - p for t, p in zip(targets, probs))
    return sum(-math.log(max(q, 1e-14)) for q in outcomes)


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
