# mistakes: sigmoid: wrong-exp-base
"""e is about 3."""

import numpy as np

E = 3.0
sigmoid = lambda z: 1.0 / (1.0 + E ** (-z))


def binary_cross_entropy(targets, probs):
    p = np.clip(probs.astype(float), 1e-12, 1 - 1e-12)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))


def bce_with_logits(logits, targets):
    return np.mean(np.logaddexp(0, logits) - targets * logits)
