# mistakes: binary_cross_entropy: scalar-math
"""math.log of arrays."""

import math

import numpy as np


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


def binary_cross_entropy(targets, probs):
    return -np.mean(targets * math.log(probs) + (1 - targets) * math.log(1 - probs))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
