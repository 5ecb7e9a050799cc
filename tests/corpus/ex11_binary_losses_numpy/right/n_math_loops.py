import math

import numpy as np


def _sigmoid(z):
    if z < -700:
        return math.exp(z) if z > -745 else 0.0
    return 1 / (1 + math.exp(-z)) if z < 700 else 1.0


def sigmoid(logits):
    return np.array([_sigmoid(float(z)) for z in logits])


def binary_cross_entropy(targets, probs):
    total = 0.0
    for t, p in zip(targets, probs):
        q = float(p if t == 1 else 1 - p)
        total -= math.log(max(q, 1e-15))
    return total / len(targets)


def bce_with_logits(logits, targets):
    def one(z, t):
        margin = float(z) if t == 1 else -float(z)
        return math.log1p(math.exp(-margin)) if margin > 0 else -margin + math.log1p(math.exp(margin))

    return sum(one(z, t) for z, t in zip(logits, targets)) / len(logits)
