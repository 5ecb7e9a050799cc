"""reduce, partial and generator expressions."""

from functools import partial, reduce
from math import exp, log, log1p
import numpy as np


def _mean(values):
    total, count = reduce(lambda acc, v: (acc[0] + v, acc[1] + 1), values, (0.0, 0))
    return total / count


def _stable(z):
    return 1 / (1 + exp(-z)) if z > -700 else 0.0


def sigmoid(logits):
    return np.array(list(map(_stable, logits.tolist())))


def _surprise(eps, outcome):
    t, p = outcome
    return -log(max(p if t == 1 else 1 - p, eps))


def binary_cross_entropy(targets, probs):
    return _mean(map(partial(_surprise, 1e-14), zip(targets.tolist(), probs.tolist())))


def bce_with_logits(logits, targets):
    pairs = zip(logits.tolist(), targets.tolist())
    return _mean(max(z, 0) - z * t + log1p(exp(-abs(z))) for z, t in pairs)
