"""Head and tail; means as a running average."""

import numpy as np


def sigmoid(logits):
    if len(logits) == 0:
        return np.empty(0)
    return np.concatenate([[1 / (1 + np.exp(-logits[0]))], sigmoid(logits[1:])])


def _average(f, a, b):
    n = len(a)
    if n == 1:
        return f(a[0], b[0])
    h = n // 2
    return (h * _average(f, a[:h], b[:h]) + (n - h) * _average(f, a[h:], b[h:])) / n


def binary_cross_entropy(targets, probs):
    return _average(lambda t, p: -np.log((p if t == 1 else 1 - p) + 1e-11), targets, probs)


def bce_with_logits(logits, targets):
    return _average(lambda z, t: np.logaddexp(0, z if t == 0 else -z), logits, targets)
