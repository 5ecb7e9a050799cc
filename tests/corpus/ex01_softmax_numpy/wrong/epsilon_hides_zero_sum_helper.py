# mistakes: softmax: epsilon-hides-zero-sum
"""A safe_divide helper with a tiny constant."""

import numpy as np

EPS = 1e-12


def safe_divide(a, b):
    return a / (b + EPS)


def softmax(logits):
    powers = np.exp(logits)
    return safe_divide(powers, powers.sum(axis=-1)[..., np.newaxis])
